package org.claimline.exchange.header;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.model.StatementDate;

/**
 * The date of publication as fields of pages, feeds and tables state it.
 *
 * @param date    the first that can be read; unknown where none can
 * @param problem a sentence where a date is stated and is none of the calendar, as 31 February
 */
public record StatedDate(StatementDate date, Optional<String> problem) {
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{0,6}Z?)?");
    private static final Pattern SECONDS = Pattern.compile("\\d{9,10}(?:\\.\\d+)?");
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,13}");
    private static final int LONGEST = 120;

    /** @param words candidates, the best first */
    public static StatedDate of(List<String> words) {
        List<String> candidates = words.stream()
                .map(stated -> stated.substring(0, Math.min(stated.length(), LONGEST)))
                .toList();
        for (String stated : candidates) {
            StatementDate date = read(stated);
            if (date.isKnown()) {
                return new StatedDate(date, Optional.empty());
            }
        }
        return new StatedDate(
                StatementDate.UNKNOWN,
                candidates.stream()
                        .filter(PublicationDates::isImpossible)
                        .findFirst()
                        .map(StatedDate::impossible));
    }

    /** What follows the article's place in a sentence. */
    public static String impossible(String stated) {
        return "its date \"" + stated
                + "\" is no day of the calendar: it was taken in without one; set it once you know it.";
    }

    private static StatementDate read(String stated) {
        String words = stated.strip();
        Matcher compact = COMPACT.matcher(words);
        if (compact.matches()) {
            return PublicationDates.parse(compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3));
        }
        if (SECONDS.matcher(words).matches()) {
            return day((long) Double.parseDouble(words));
        }
        if (MILLISECONDS.matcher(words).matches()) {
            return day(Long.parseLong(words) / 1_000);
        }
        StatementDate date = PublicationDates.parse(words);
        return date.isKnown() ? date : edtf(words);
    }

    /** {@code 2025-04}, {@code 2025}: what the regular forms leave. */
    private static StatementDate edtf(String words) {
        try {
            return StatementDate.parse(words);
        } catch (IllegalArgumentException none) {
            return StatementDate.UNKNOWN;
        }
    }

    private static StatementDate day(long seconds) {
        try {
            return StatementDate.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
        } catch (DateTimeException beyondAnyCalendar) {
            return StatementDate.UNKNOWN;
        }
    }
}
