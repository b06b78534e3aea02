package org.claimline.exchange.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimline.exchange.header.HeaderFact.DateRole;
import org.claimline.exchange.header.HeaderFact.Published;
import org.claimline.exchange.header.PublicationDates.Written;
import org.claimline.model.StatementDate;
import org.claimline.text.Span;

/**
 * The last resort for a publication date: what is labelled as one, else a day of the calendar, else a month, year included,
 * that stands among the first lines or in one of the last two and that no sentence uses, as in {@code THE HAGUE, 21 March
 * 2025} above the text or {@code Words: A. B., Paris, 20 November 2026} below it.
 */
final class LooseDate {
    private static final int FIRST_LINES = 6;
    private static final int LAST_LINES = 2;

    /** A label may stand below a summary and its picture. */
    private static final int LABELLED_LINES = 12;

    /** A date further in belongs to a sentence. */
    private static final int FURTHEST_IN = 120;

    /** Of a line that a date may close, as {@code …, Copenhagen, 2 October 2025}. */
    private static final int LONGEST_FIRST_LINE = 240;

    /** Of a standfirst that ends in nothing but the date. */
    private static final int LONGEST_STANDFIRST = 700;

    private static final int AT_THE_END = 40;

    private static final int LONGEST_LAST_LINE = 160;

    /** Before a day that something else happens on, or lasts to. */
    private static final Set<String> OF_ANOTHER_DAY = Set.of(
            "since", "until", "till", "by", "before", "after", "in", "between", "and", "late", "early", "through",
            "than");

    private static final Set<String> IN_A_SENTENCE = Set.of("on", "from", "to", "for", "at");

    /** A day that is {@code of} one of these is no article's. */
    private static final Set<String> OTHERS = Set.of(
            "book",
            "essay",
            "law",
            "act",
            "agreement",
            "declaration",
            "treaty",
            "attack",
            "blackout",
            "events",
            "resolution");

    /** … and of one of these it is. */
    private static final Set<String> ISSUES = Set.of("issue", "edition", "newspaper", "paper", "number");

    /** A headline that names one of these gives its day, in whatever words: {@code Remarks by the minister on 5 March 2025}. */
    private static final Set<String> DOCUMENTS = Set.of(
            "briefing",
            "transcript",
            "remarks",
            "readout",
            "minutes",
            "communiqué",
            "communique",
            "statement",
            "speech",
            "comment",
            "conference",
            "excerpts",
            "excerpt",
            "verbatim");

    /** A picture's date, and when somebody kept the text, say nothing of its publication. */
    private static final Pattern ASIDE = Pattern.compile(
            "\\W*(?:photo|foto|picture|pictured|image|caption|file|retrieved|accessed|saved|printed|downloaded"
                    + "|archived)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LABEL =
            Pattern.compile("(?:published|posted|date|publication date):?", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<String> header;
    private final List<String> shortLines;

    private LooseDate(String text, int bodyStart) {
        this.text = text;
        List<Span> first = TextLines.first(text, 0, FIRST_LINES);
        this.shortLines = first.stream()
                .skip(1)
                .map(line -> line.in(text))
                .filter(line -> !RunningText.is(line) && !ASIDE.matcher(line).matches())
                .toList();
        this.header = first.stream()
                .filter(line -> line.end() <= bodyStart)
                .map(line -> line.in(text))
                .filter(shortLines::contains)
                .toList();
    }

    /** @param bodyStart where the running text begins: a line between it and the headline is no sentence */
    static Optional<Published> in(String text, int bodyStart) {
        LooseDate loose = new LooseDate(text, bodyStart);
        return loose.labelled()
                .or(() -> loose.aboutItself())
                .or(() -> loose.stated().map(date -> new Published(date, DateRole.TRAILER)));
    }

    /** The lines between the headline and the running text that say nothing else. */
    static List<String> header(String text, int bodyStart) {
        return new LooseDate(text, bodyStart).header;
    }

    private Optional<Published> labelled() {
        String before = "";
        for (Span span : TextLines.first(text, 0, LABELLED_LINES)) {
            String line = span.length() <= LONGEST_FIRST_LINE ? span.in(text) : "";
            String labelled = LABEL.matcher(before).matches() ? before + " " + line : line;
            Optional<Published> date = new PublicationLine()
                    .recognise(labelled)
                    .flatMap(known -> known.facts().stream()
                            .filter(Published.class::isInstance)
                            .map(Published.class::cast)
                            .filter(found -> found.role() == DateRole.PUBLISHED)
                            .findFirst());
            if (date.isPresent()) {
                return date;
            }
            before = line;
        }
        return Optional.empty();
    }

    private Optional<Published> aboutItself() {
        return TextLines.first(text, 0, FIRST_LINES).stream()
                .filter(line -> line.length() <= LONGEST_FIRST_LINE)
                .flatMap(line -> TrailingLines.aboutItself(line.in(text)).stream())
                .filter(found -> found.date().isKnown())
                .findFirst();
    }

    private Optional<StatementDate> stated() {
        List<String> first = firstLines();
        List<String> last = TextLines.last(text, 0, LAST_LINES).stream()
                .filter(line -> line.length() <= LONGEST_LAST_LINE)
                .map(line -> line.in(text))
                .filter(line -> !ASIDE.matcher(line).matches())
                .toList();
        return date(first.subList(Math.min(1, first.size()), first.size()), StatementDate.Day.class, true)
                .or(() -> date(header, StatementDate.Day.class, false))
                .or(() -> date(first, StatementDate.Day.class, true))
                .or(() -> date(last, StatementDate.Day.class, true))
                .or(() -> ofDocument())
                .or(() -> date(shortLines, StatementDate.Month.class, true))
                .or(() -> date(last, StatementDate.Month.class, true));
    }

    /** In a headline, where nothing but a bracket may stand behind it. */
    private Optional<StatementDate> ofDocument() {
        return TextLines.first(text, 0, 1).stream()
                .filter(line -> line.length() <= LONGEST_FIRST_LINE)
                .map(line -> line.in(text))
                .filter(line -> Arrays.stream(line.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .anyMatch(DOCUMENTS::contains))
                .flatMap(line -> PublicationDates.in(line).stream()
                        .filter(found -> found.date() instanceof StatementDate.Day
                                && isOutsideWords(line.substring(found.span().end()))))
                .map(Written::date)
                .findFirst();
    }

    private static boolean isOutsideWords(String after) {
        String rest = after.strip();
        return rest.isEmpty() || rest.startsWith("(") && rest.endsWith(")");
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

    /** {@code book of}. */
    private static boolean isOf(Set<String> things, String before) {
        String words = before.toLowerCase(Locale.ROOT);
        return words.endsWith(" of") && things.stream().anyMatch(thing -> words.endsWith(" " + thing + " of"));
    }

    /** The first lines as far as a date in them can be the text's own. */
    private List<String> firstLines() {
        List<String> lines = new ArrayList<>();
        for (Span line : TextLines.first(text, 0, FIRST_LINES)) {
            String head = text.substring(line.start(), Math.min(line.end(), line.start() + FURTHEST_IN));
            if (ASIDE.matcher(head).matches()) {
                continue;
            }
            lines.add(head);
            String tail = text.substring(Math.max(line.start(), line.end() - AT_THE_END), line.end());
            boolean standfirst = line.length() <= LONGEST_STANDFIRST && closes(tail);
            if (line.length() > FURTHEST_IN && (line.length() <= LONGEST_FIRST_LINE || standfirst)) {
                lines.add(tail);
            }
        }
        return lines;
    }

    /** {@code …, The Paper Sunday, 13 July 2025}. */
    private static boolean closes(String tail) {
        return PublicationDates.in(tail).stream()
                .anyMatch(found ->
                        found.span().end() == tail.length() && found.date().isKnown() && !isUsed(tail, found, true));
    }

    /** Whether the word before the date makes it part of a sentence. */
    private static boolean isUsed(String line, Written date, boolean inSentence) {
        String before = line.substring(0, date.span().start()).strip();
        String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean sentence =
                IN_A_SENTENCE.contains(word) || word.equals("of") && RunningText.is(line) && !isOf(ISSUES, before);
        return OF_ANOTHER_DAY.contains(word) || isOf(OTHERS, before) || inSentence && sentence;
    }
}
