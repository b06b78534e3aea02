package org.claimline.exchange.header;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.model.StatementDate;
import org.claimline.text.Span;

/**
 * Reads dates as headers and page metadata write them: {@code 2026-02-03}, {@code Jul 17, 2025}, {@code 5th of September
 * 2025}, {@code 28.03.2025}, {@code 28/3-25}, {@code Tue, 04 Mar 2025 10:00:00 GMT}. The calendar day is taken as written;
 * no time zone is applied.
 *
 * <p>Of a span of days, {@code March 3-9, 2026}, it is the last. {@code 07/01/2026} is two dates: it counts only where one
 * of them is impossible, or a weekday or time zone in the line tells which is meant.
 */
final class PublicationDates {
    private static final String MONTH = "(?:" + MonthNames.ANY + ")(?!\\p{L})\\.?";
    private static final Pattern DATE = Pattern.compile("(?<![\\d.,/-])(?:"
            + "(?<isoYear>\\d{4})(?<sep>[-/.])\\h?(?<isoMonth>\\d{1,2})\\k<sep>\\h?(?<isoDay>\\d{1,2})(?!\\d)"
            + "|(?<firstNumber>\\d{1,2})\\h?(?<mark>[./-])\\h?(?<secondNumber>\\d{1,2})\\h?\\k<mark>\\h?(?<numericYear>\\d{4}|(?<=/)\\d{2})(?![./]?\\d)"
            + "|(?<slashDay>\\d{1,2})/(?<slashMonth>\\d{1,2})-(?<slashYear>\\d{4}|\\d{2})(?![.:]?\\d)"
            + "|(?<shortDay>\\d{1,2})\\.(?<shortMonth>\\d{1,2})\\.(?<shortYear>\\d{2})(?!\\.?\\d)"
            + "|(?:\\d{1,2}[-\u2013])?(?!(?:3[2-9]|[4-9]\\d)\\.\\h)(?<dmyDay>\\d{1,2})(?:st|nd|rd|th)?\\.?[\\h-]{1,2}(?:(?:of|de)\\h)?(?<dmyMonth>"
            + MONTH
            + ")(?!\\h\\d{1,2},\\h\\d{4})(?:(?:,?[\\h-]{1,2}['\u2019]?|\\h(?:of|de)\\h)(?<dmyYear>\\d{4}|(?<=-|['\u2019])\\d{2}|\\d{2}(?=\\h*(?:\\||$)))(?=\\b|\\d{1,2}:\\d{2}))?"
            + ")|\\b(?<mdyMonth>" + MONTH
            + ")\\h(?:the\\h|\\d{1,2}[-\u2013])?(?<mdyDay>\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.]\\d)"
            + "(?:\\h?,?\\h(?<mdyYear>\\d{4})(?=\\b|\\d{1,2}:\\d{2}))?"
            + "|\\b(?<myMonth>" + MONTH + "),?\\h(?<myYear>\\d{4})\\b");
    private static final Pattern DAY_FIRST_ZONE = Pattern.compile(
            "\\b(?:CES?T|EES?T|WES?T|GMT|BST|MSK|IST|UTC|TRT)\\b|\\((?:Paris|London|Berlin|Kyiv|Moscow)\\)"
                    + "|(?<![\\d/.:-])(?:0\\d|1[3-9]|2[0-3])[:.h]\\d{2}(?![/.\\d]|\\h?[ap]\\.?m)");
    private static final Pattern MONTH_FIRST_ZONE = Pattern.compile("\\b[ECMP][SD]?T\\b");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]{0,6}day)?\\b", Pattern.CASE_INSENSITIVE);
    private static final int CENTURY = 2000;

    private PublicationDates() {}

    /**
     * A date in a line.
     *
     * @param span           where it stands
     * @param date           {@link StatementDate#UNKNOWN} where it is ambiguous, impossible, or has no year
     * @param dayWithoutYear present where day and month are written and no year
     */
    record Written(Span span, StatementDate date, Optional<MonthDay> dayWithoutYear) {}

    /** The first date with a year that stands in the words; UNKNOWN where there is none or it is ambiguous. */
    static StatementDate parse(String words) {
        return in(words).stream()
                .filter(found -> found.dayWithoutYear().isEmpty())
                .map(Written::date)
                .findFirst()
                .orElse(StatementDate.UNKNOWN);
    }

    /** Whether the words state a day that no calendar has, as 31 February, and none that one has. */
    static boolean isImpossible(String words) {
        List<Written> dates = in(words);
        return !dates.isEmpty()
                && dates.stream()
                        .allMatch(found -> !found.date().isKnown()
                                && found.dayWithoutYear().isEmpty()
                                && !isAmbiguous(found.span().in(words)));
    }

    /** {@code 07/01/2026}: a day on either side of the Atlantic, though not the same one. */
    private static boolean isAmbiguous(String date) {
        Matcher matcher = dates(date);
        return matcher.matches()
                && matcher.group("numericYear") != null
                && number(matcher, "firstNumber") <= 12
                && number(matcher, "secondNumber") <= 12;
    }

    /** The first date in a line that is two, as either side of the Atlantic reads it; empty where there is none. */
    static Optional<StatementDate> ambiguousAs(String line, boolean dayFirst) {
        Matcher matcher = dates(line);
        while (matcher.find()) {
            if (isAmbiguous(matcher.group())) {
                int year = year(matcher.group("numericYear"));
                int first = number(matcher, "firstNumber");
                int second = number(matcher, "secondNumber");
                StatementDate date = dayFirst ? day(year, second, first) : day(year, first, second);
                return Optional.of(date).filter(StatementDate::isKnown);
            }
        }
        return Optional.empty();
    }

    /** Small letters for capitals, one for one: quicker by far than to compare a hundred names whatever their case. */
    private static Matcher dates(String line) {
        char[] small = line.toCharArray();
        for (int i = 0; i < small.length; i++) {
            small[i] = Character.toLowerCase(small[i]);
        }
        return DATE.matcher(new String(small));
    }

    /** Every date in a line, in order. */
    static List<Written> in(String line) {
        if (line.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return List.of();
        }
        List<Written> found = new ArrayList<>();
        Matcher matcher = dates(line);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (matcher.group("isoYear") != null) {
                found.add(dated(
                        span, day(number(matcher, "isoYear"), number(matcher, "isoMonth"), number(matcher, "isoDay"))));
            } else if (matcher.group("numericYear") != null) {
                found.add(dated(span, numeric(matcher, line)));
            } else if (matcher.group("shortYear") != null) {
                int year = year(matcher.group("shortYear"));
                found.add(dated(span, day(year, number(matcher, "shortMonth"), number(matcher, "shortDay"))));
            } else if (matcher.group("slashYear") != null) {
                int year = year(matcher.group("slashYear"));
                found.add(dated(span, day(year, number(matcher, "slashMonth"), number(matcher, "slashDay"))));
            } else if (matcher.group("dmyMonth") != null) {
                found.add(named(span, matcher.group("dmyYear"), matcher.group("dmyMonth"), number(matcher, "dmyDay")));
            } else if (matcher.group("mdyMonth") != null) {
                found.add(named(span, matcher.group("mdyYear"), matcher.group("mdyMonth"), number(matcher, "mdyDay")));
            } else {
                int month = month(matcher.group("myMonth"));
                found.add(dated(span, StatementDate.of(YearMonth.of(number(matcher, "myYear"), month))));
            }
        }
        return found;
    }

    private static Written dated(Span span, StatementDate date) {
        return new Written(span, date, Optional.empty());
    }

    private static Written named(Span span, String year, String monthName, int day) {
        int month = month(monthName);
        if (year != null) {
            return dated(span, day(year(year), month, day));
        }
        try {
            return new Written(span, StatementDate.UNKNOWN, Optional.of(MonthDay.of(month, day)));
        } catch (DateTimeException noSuchDay) {
            return dated(span, StatementDate.UNKNOWN);
        }
    }

    private static StatementDate numeric(Matcher matcher, String line) {
        int year = year(matcher.group("numericYear"));
        int first = number(matcher, "firstNumber");
        int second = number(matcher, "secondNumber");
        StatementDate dayFirst = day(year, second, first);
        StatementDate monthFirst = day(year, first, second);
        if (matcher.group("mark").equals(".") || !monthFirst.isKnown() || dayFirst.equals(monthFirst)) {
            return dayFirst;
        }
        if (!dayFirst.isKnown()) {
            return monthFirst;
        }
        Optional<StatementDate> onWeekday = onWeekday(line, dayFirst, monthFirst);
        if (onWeekday.isPresent()) {
            return onWeekday.get();
        }
        boolean european = DAY_FIRST_ZONE.matcher(line).find();
        boolean american = MONTH_FIRST_ZONE.matcher(line).find();
        if (european == american) {
            return StatementDate.UNKNOWN;
        }
        return european ? dayFirst : monthFirst;
    }

    /** {@code Tuesday 11/02/2025}: the one of two days that is such a weekday. */
    private static Optional<StatementDate> onWeekday(String line, StatementDate one, StatementDate other) {
        Matcher weekday = WEEKDAY.matcher(line);
        if (!weekday.find()) {
            return Optional.empty();
        }
        String written = weekday.group().toUpperCase(Locale.ROOT);
        boolean first = isOn(one, written);
        return first == isOn(other, written) ? Optional.empty() : Optional.of(first ? one : other);
    }

    private static boolean isOn(StatementDate date, String weekday) {
        return date.latest()
                .filter(day -> day.getDayOfWeek().name().startsWith(weekday.substring(0, 3)))
                .isPresent();
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** {@code 25} is 2025. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? CENTURY + year : year;
    }

    private static int month(String name) {
        return MonthNames.number(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
    }

    private static StatementDate day(int year, int month, int day) {
        try {
            return StatementDate.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return StatementDate.UNKNOWN;
        }
    }
}
