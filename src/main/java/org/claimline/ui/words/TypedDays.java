package org.claimline.ui.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Days as analysts type them: {@code 2025-09-05}, {@code 5 Sep 2025}, {@code September 5, 2025}, {@code 5.9.2025}. A month
 * or a year alone is its first day, or its last where a range ends.
 */
public final class TypedDays {
    private static final List<DateTimeFormatter> DAYS =
            formats("uuuu-M-d", "d MMM uuuu", "d MMMM uuuu", "MMM d, uuuu", "MMMM d, uuuu", "d.M.uuuu");
    private static final List<DateTimeFormatter> MONTHS = formats("uuuu-M", "MMM uuuu", "MMMM uuuu");
    private static final DateTimeFormatter YEAR = format("uuuu");

    private TypedDays() {}

    private static List<DateTimeFormatter> formats(String... patterns) {
        return java.util.Arrays.stream(patterns).map(TypedDays::format).toList();
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day that is meant, if it is one. */
    public static Optional<LocalDate> read(String typed, boolean last) {
        String words = typed.strip().replaceAll("\\s+", " ").replaceAll("(?i)\\bsept\\b", "Sep");
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(words, format));
            } catch (DateTimeException other) {
                // perhaps in the next form
            }
        }
        return month(words)
                .map(month -> last ? month.atEndOfMonth() : month.atDay(1))
                .or(() -> year(words).map(year -> last ? year.atMonth(12).atEndOfMonth() : year.atDay(1)));
    }

    private static Optional<YearMonth> month(String words) {
        for (DateTimeFormatter format : MONTHS) {
            try {
                return Optional.of(YearMonth.parse(words, format));
            } catch (DateTimeException other) {
                // perhaps in the next form
            }
        }
        return Optional.empty();
    }

    private static Optional<Year> year(String words) {
        try {
            return words.length() == 4 ? Optional.of(Year.parse(words, YEAR)) : Optional.empty();
        } catch (DateTimeException noYear) {
            return Optional.empty();
        }
    }
}
