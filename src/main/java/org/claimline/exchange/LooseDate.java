package org.claimline.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimline.exchange.HeaderFact.DateRole;
import org.claimline.exchange.HeaderFact.Published;
import org.claimline.exchange.PublicationDates.Written;
import org.claimline.model.StatementDate;
import org.claimline.text.Span;

/**
 * The last resort for a publication date: a day of the calendar, year included, that stands among the first lines or in one
 * of the last two, and that no sentence uses, as in {@code THE HAGUE, 21 March 2025} above the text or {@code Words: A. B.,
 * Paris, 20 November 2026} below it.
 */
final class LooseDate {
    private static final int FIRST_LINES = 6;
    private static final int LAST_LINES = 2;

    /** A date further in belongs to a sentence. */
    private static final int FURTHEST_IN = 120;

    /** Of a line that a date may close, as {@code …, Copenhagen, 2 October 2025}. */
    private static final int LONGEST_FIRST_LINE = 240;

    private static final int AT_THE_END = 40;

    private static final int LONGEST_LAST_LINE = 160;

    private static final Set<String> IN_A_SENTENCE = Set.of(
            "on", "since", "until", "till", "by", "from", "to", "before", "after", "in", "for", "between", "and",
            "late", "early", "through", "than", "at");

    private LooseDate() {}

    static Optional<Published> in(String text) {
        for (String line : lines(text)) {
            Optional<Published> date = PublicationDates.in(line).stream()
                    .filter(found -> found.date() instanceof StatementDate.Day && !isUsed(line, found))
                    .findFirst()
                    .map(found -> new Published(found.date(), DateRole.TRAILER));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (Span line : TextLines.first(text, 0, FIRST_LINES)) {
            lines.add(text.substring(line.start(), Math.min(line.end(), line.start() + FURTHEST_IN)));
            if (line.length() > FURTHEST_IN && line.length() <= LONGEST_FIRST_LINE) {
                lines.add(text.substring(line.end() - AT_THE_END, line.end()));
            }
        }
        TextLines.last(text, 0, LAST_LINES).stream()
                .filter(line -> line.length() <= LONGEST_LAST_LINE)
                .forEach(line -> lines.add(line.in(text)));
        return lines;
    }

    /** Whether the word before the date makes it part of a sentence. */
    private static boolean isUsed(String line, Written date) {
        String before = line.substring(0, date.span().start()).strip();
        String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return IN_A_SENTENCE.contains(word);
    }
}
