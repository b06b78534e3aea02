package org.claimline.extract.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementDate.Certainty;
import org.claimline.model.StatementDate.Season;

/** Dates of the calendar. A year that is missing is the last that fits: what is said lies in the past. */
final class CalendarDates {
    /** Days after the reference that a date without a year may lie: time zones. */
    private static final int AHEAD = 1;

    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");
    private static final int MONTHS = 12;
    private static final int THIRD = 10;

    private CalendarDates() {}

    /** @throws DateTimeException for a day that is in no calendar, such as 31 February */
    static Optional<StatementDate> date(PhraseOfTime phrase, Optional<LocalDate> reference) {
        return switch (phrase.means()) {
            case ISO_DAY -> figures(phrase);
            case NUMERIC_DAY -> numericDay(phrase, reference);
            case CALENDAR_DAY ->
                day(phrase.year(), year -> LocalDate.of(year, phrase.month(), phrase.dayOfMonth()), reference);
            case DAY_OF_MONTH -> reference.flatMap(from -> dayOfMonth(phrase.dayOfMonth(), from));
            case FEAST -> day(phrase.year(), phrase.match().owner()::feastIn, reference);
            case MONTH -> month(phrase, reference).map(StatementDate::of);
            case PART_OF_MONTH -> month(phrase, reference).map(month -> part(month, phrase.part()));
            case YEAR -> year(phrase);
            default -> season(phrase, reference);
        };
    }

    private static Optional<StatementDate> year(PhraseOfTime phrase) {
        int year = phrase.year();
        return year == 0 ? Optional.empty() : Optional.of(new StatementDate.Year(year, Certainty.CERTAIN));
    }

    private static Optional<StatementDate> day(int year, IntFunction<LocalDate> dayIn, Optional<LocalDate> reference) {
        if (year > 0) {
            return Optional.of(StatementDate.of(dayIn.apply(year)));
        }
        return reference.map(from -> StatementDate.of(lastDay(dayIn, from)));
    }

    /** Of this month or the last; empty where neither has it behind it. */
    private static Optional<StatementDate> dayOfMonth(int day, LocalDate from) {
        YearMonth month = day > from.getDayOfMonth() ? YearMonth.from(from).minusMonths(1) : YearMonth.from(from);
        return day > 0 && month.isValidDay(day) ? Optional.of(StatementDate.of(month.atDay(day))) : Optional.empty();
    }

    /** The last such day that fits. */
    static LocalDate lastDay(IntFunction<LocalDate> dayIn, LocalDate from) {
        LocalDate sameYear = dayIn.apply(from.getYear());
        return sameYear.isAfter(from.plusDays(AHEAD)) ? dayIn.apply(from.getYear() - 1) : sameYear;
    }

    /** {@code 2025-03-04}, {@code 04.03.2025}. */
    private static Optional<StatementDate> figures(PhraseOfTime phrase) {
        String word = phrase.first();
        if (word.length() != 10) {
            return Optional.empty();
        }
        if (word.charAt(4) == '-' && word.charAt(7) == '-') {
            return Optional.of(StatementDate.of(LocalDate.parse(word)));
        }
        boolean dotted = word.charAt(2) == '.' && word.charAt(5) == '.';
        return dotted
                ? Optional.of(StatementDate.of(
                        LocalDate.parse(word.substring(6) + "-" + word.substring(3, 5) + "-" + word.substring(0, 2))))
                : Optional.empty();
    }

    /** {@code 4/9}: the later of the two readings, which both lie in the past; 4 September on the day after it. */
    private static Optional<StatementDate> numericDay(PhraseOfTime phrase, Optional<LocalDate> reference) {
        int[] numbers = numbers(phrase);
        if (numbers.length < 2) {
            return Optional.empty();
        }
        int year = phrase.year();
        Optional<LocalDate> european = reading(year, numbers[1], numbers[0], reference);
        Optional<LocalDate> american = reading(year, numbers[0], numbers[1], reference);
        boolean americanFits = european.isEmpty()
                || year == 0 && american.isPresent() && american.get().isAfter(european.get());
        return (americanFits ? american : european).map(StatementDate::of);
    }

    /** The figures of a day and a month, whether in one token ({@code 04.09}) or two. */
    private static int[] numbers(PhraseOfTime phrase) {
        String words = phrase.tokens()
                .span(phrase.match().first(), phrase.match().end())
                .in(phrase.tokens().text());
        return Arrays.stream(NO_DIGITS.split(words))
                .filter(number -> number.length() == 1 || number.length() == 2)
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static Optional<LocalDate> reading(int year, int month, int day, Optional<LocalDate> reference) {
        if (month < 1
                || month > MONTHS
                || day < 1
                || day > YearMonth.of(2024, month).lengthOfMonth()) {
            return Optional.empty();
        }
        return year > 0
                ? Optional.of(LocalDate.of(year, month, day))
                : reference.map(from -> lastDay(in -> LocalDate.of(in, month, day), from));
    }

    private static Optional<YearMonth> month(PhraseOfTime phrase, Optional<LocalDate> reference) {
        int month = phrase.month();
        if (month == 0) {
            return Optional.empty();
        }
        if (phrase.year() > 0) {
            return Optional.of(YearMonth.of(phrase.year(), month));
        }
        return reference.map(from -> {
            YearMonth sameYear = YearMonth.of(from.getYear(), month);
            return sameYear.isAfter(YearMonth.from(from)) ? sameYear.minusYears(1) : sameYear;
        });
    }

    /** Days 1 to 10, 11 to 20, or 21 to the end. */
    static StatementDate part(YearMonth month, int part) {
        return switch (part) {
            case 1 -> StatementDate.between(month.atDay(1), month.atDay(THIRD));
            case 2 -> StatementDate.between(month.atDay(THIRD + 1), month.atDay(2 * THIRD));
            case 3 -> StatementDate.between(month.atDay(2 * THIRD + 1), month.atEndOfMonth());
            default -> StatementDate.of(month);
        };
    }

    private static Optional<StatementDate> season(PhraseOfTime phrase, Optional<LocalDate> reference) {
        int season = phrase.season();
        if (phrase.year() > 0) {
            return Optional.of(new Season(phrase.year(), season, Certainty.CERTAIN));
        }
        return reference.map(day -> {
            Season same = new Season(day.getYear(), season, Certainty.CERTAIN);
            boolean begun = !same.earliest().orElseThrow().isAfter(day);
            boolean over = same.latest().orElseThrow().isBefore(day);
            boolean thisYear = phrase.isLast() ? over : begun;
            return thisYear ? same : new Season(day.getYear() - 1, season, Certainty.CERTAIN);
        });
    }
}
