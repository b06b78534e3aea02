package org.claimline.ui.words;

import java.time.LocalDate;
import org.claimline.model.DateWords;
import org.claimline.model.StatementDate;

/** Dates as the window writes them, which is as {@link DateWords} does. */
public final class DayWords {
    private DayWords() {}

    public static String of(LocalDate day) {
        return DateWords.of(day);
    }

    public static String of(StatementDate date) {
        return DateWords.of(date);
    }

    /** {@code Sep 2025} for all of September, {@code 2025} for all of the year. */
    public static String span(LocalDate first, LocalDate last) {
        return DateWords.span(first, last);
    }

    /** From bounds as epoch days; {@link Integer#MIN_VALUE} and {@link Integer#MAX_VALUE} where open, not both. */
    public static String ofDays(int earliest, int latest, boolean inDoubt) {
        return DateWords.ofDays(earliest, latest, inDoubt);
    }
}
