package org.claimline.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people write them: {@code 5 Sep 2025}, {@code about Sep 2025}, {@code by 10 Jan 2026}. */
public final class DateWords {
    public static final String UNDATED = "undated";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private DateWords() {}

    public static String of(LocalDate day) {
        return day.format(DAY);
    }

    public static String of(StatementDate date) {
        if (!date.isKnown()) {
            return UNDATED;
        }
        return ofDays(
                date.earliest().map(day -> (int) day.toEpochDay()).orElse(Integer.MIN_VALUE),
                date.latest().map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE),
                date.isUncertain());
    }

    /** {@code Sep 2025} for all of September, {@code 2025} for all of the year. */
    public static String span(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return of(first);
        }
        YearMonth month = YearMonth.from(first);
        if (first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth())) {
            return first.format(MONTH);
        }
        if (first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31))) {
            return String.valueOf(first.getYear());
        }
        if (month.equals(YearMonth.from(last))) {
            return first.getDayOfMonth() + "–" + of(last);
        }
        boolean sameYear = first.getYear() == last.getYear();
        return (sameYear ? first.format(SHORT_DAY) : of(first)) + " – " + of(last);
    }

    /** From bounds as epoch days; {@link Integer#MIN_VALUE} and {@link Integer#MAX_VALUE} where open, not both. */
    public static String ofDays(int earliest, int latest, boolean inDoubt) {
        String words;
        if (earliest == Integer.MIN_VALUE) {
            words = "by " + of(LocalDate.ofEpochDay(latest));
        } else if (latest == Integer.MAX_VALUE) {
            words = "since " + of(LocalDate.ofEpochDay(earliest));
        } else {
            words = span(LocalDate.ofEpochDay(earliest), LocalDate.ofEpochDay(latest));
        }
        return inDoubt ? "about " + words : words;
    }
}
