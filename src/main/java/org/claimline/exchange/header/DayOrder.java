package org.claimline.exchange.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.exchange.header.HeaderFact.DateRole;
import org.claimline.exchange.header.HeaderFact.Published;
import org.claimline.model.StatementDate;
import org.claimline.text.Span;

/**
 * Reads {@code 07/01/2026} among the first or last lines as the text itself writes its days: one that says {@code 30 May} puts the
 * day first, one that says {@code May 30} the month. Where it says both or neither, its spelling tells: {@code defence} puts
 * the day first, {@code defense} the month.
 */
final class DayOrder {
    private static final int FIRST_LINES = 6;
    private static final int LAST_LINES = 2;
    private static final int LONGEST_LINE = 120;

    /** How far into the text it is looked for. */
    private static final int FURTHEST_IN = 20_000;

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
    private static final Pattern DAY = Pattern.compile("\\b(?:(?<dayFirst>[0-3]?[0-9](?:st|nd|rd|th)?\\h(?:of\\h)?"
            + MONTH + "\\b)|" + MONTH + "\\.?\\h[0-3]?[0-9](?:st|nd|rd|th)?\\b(?![:.][0-9]))");

    private static final Pattern BRITISH = Pattern.compile(
            "\\b(?:defence|labour|favour|honour|centre|programme|colour|neighbour|rumour|harbour|theatre|metres|kilometre|tonnes)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AMERICAN = Pattern.compile(
            "\\b(?:defense|labor\\b|favor|honor|center|color|neighbor|rumor|harbor|theater\\b|meters|kilometer|percent)",
            Pattern.CASE_INSENSITIVE);

    private DayOrder() {}

    static Optional<Published> in(String text) {
        List<Span> lines = new ArrayList<>(TextLines.first(text, 0, FIRST_LINES));
        lines.addAll(TextLines.last(text, 0, LAST_LINES));
        for (Span line : lines) {
            String words = line.in(text);
            if (line.length() <= LONGEST_LINE && !RunningText.is(words)) {
                Optional<Published> date = read(words, text);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Published> read(String line, String text) {
        if (PublicationDates.ambiguousAs(line, true).isEmpty()) {
            return Optional.empty();
        }
        Optional<StatementDate> date =
                isDayFirst(text).flatMap(dayFirst -> PublicationDates.ambiguousAs(line, dayFirst));
        return date.map(day -> new Published(day, DateRole.STATED));
    }

    private static Optional<Boolean> isDayFirst(String text) {
        int dayFirst = 0;
        int monthFirst = 0;
        Matcher matcher = DAY.matcher(text.substring(0, Math.min(text.length(), FURTHEST_IN)));
        while (matcher.find()) {
            if (matcher.group("dayFirst") != null) {
                dayFirst++;
            } else {
                monthFirst++;
            }
        }
        return dayFirst > 0 == monthFirst > 0 ? isBritish(text) : Optional.of(dayFirst > 0);
    }

    private static Optional<Boolean> isBritish(String text) {
        String words = text.substring(0, Math.min(text.length(), FURTHEST_IN));
        boolean british = BRITISH.matcher(words).find();
        return british == AMERICAN.matcher(words).find() ? Optional.empty() : Optional.of(british);
    }
}
