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
 * The last resort for a publication date: a day of the calendar, or a month, year included, that stands among the first lines or in one
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

    /** Before a day that something else happens on, or lasts to. */
    private static final Set<String> OF_ANOTHER_DAY = Set.of(
            "since", "until", "till", "by", "before", "after", "in", "between", "and", "late", "early", "through",
            "than");

    private static final Set<String> IN_A_SENTENCE = Set.of("on", "from", "to", "for", "at");

    private LooseDate() {}

    /** @param bodyStart where the running text begins: a line between it and the headline is no sentence */
    static Optional<Published> in(String text, int bodyStart) {
        List<String> header = TextLines.first(text, 0, FIRST_LINES).stream()
                .skip(1)
                .filter(line -> line.end() <= bodyStart)
                .map(line -> line.in(text))
                .filter(line -> !RunningText.is(line))
                .toList();
        return date(lines(text), StatementDate.Day.class, true)
                .or(() -> date(header, StatementDate.Day.class, false))
                .or(() -> date(header, StatementDate.Month.class, true))
                .map(day -> new Published(day, DateRole.TRAILER));
    }

    private static Optional<StatementDate> date(
            List<String> lines, Class<? extends StatementDate> exactness, boolean inSentence) {
        for (String line : lines) {
            Optional<StatementDate> date = PublicationDates.in(line).stream()
                    .filter(found -> exactness.isInstance(found.date()) && !isUsed(line, found, inSentence))
                    .map(Written::date)
                    .findFirst();
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
    private static boolean isUsed(String line, Written date, boolean inSentence) {
        String before = line.substring(0, date.span().start()).strip();
        String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return OF_ANOTHER_DAY.contains(word) || inSentence && IN_A_SENTENCE.contains(word);
    }
}
