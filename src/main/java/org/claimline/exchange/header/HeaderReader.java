package org.claimline.exchange.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimline.exchange.header.HeaderFact.DayWithoutYear;
import org.claimline.exchange.header.HeaderFact.Published;
import org.claimline.exchange.header.HeaderFact.Title;
import org.claimline.model.Article;
import org.claimline.text.Span;

/**
 * Tells an article's header from its body. It walks the first lines: each is known by one of the recognisers, or it is
 * running text and the body begins, or it is loose and may be the headline. When in doubt a line is body.
 */
public final class HeaderReader {
    /** No line is looked at further than this. */
    static final int LOOK = 400;

    private static final int MOST_LINES = 25;
    private static final int LINES_AFTER_A_TEASER = 2;
    private static final int WORDS_OF_A_HEADLINE = 4;
    private static final int LONGEST_HEADLINE = 240;

    private static final PublicationLine DATE_LINE = new PublicationLine();
    private static final Byline BYLINE = new Byline();
    private static final Dateline DATELINE = new Dateline();
    private static final List<HeaderRecogniser> RECOGNISERS = List.of(
            new LeadingDateField(),
            DATE_LINE,
            new LabelledField(),
            new WebAddress(),
            BYLINE,
            new OutletLine(),
            new HeaderFurniture(),
            new WireDateline(),
            new StoppedDateline(),
            DATELINE,
            new YearlessDateLine());

    private final String text;
    private final List<HeaderFact> facts = new ArrayList<>();
    private final List<Loose> loose = new ArrayList<>();
    private int afterKnown;

    private HeaderReader(String text) {
        this.text = text;
    }

    /** A line that no recogniser knows; {@code precedesDate} where a date line comes next. */
    private record Loose(Span line, boolean precedesDate) {}

    public static ArticleHeader read(String text) {
        HeaderReader reader = new HeaderReader(text);
        int start = reader.bodyStart();
        reader.takeHeadline(start);
        TrailingLines trailing = TrailingLines.of(text, start);
        reader.facts.addAll(trailing.facts());
        YearlessDate yearless = new YearlessDate(text, start);
        if (reader.facts.stream().noneMatch(HeaderReader::isOfPublication)) {
            LooseDate.in(text, start).or(() -> DayOfWar.in(text)).ifPresent(reader.facts::add);
            YearlessDate.ofIssue(text).ifPresent(reader.facts::add);
            yearless.day().ifPresent(reader.facts::add);
        }
        if (reader.facts.stream()
                .noneMatch(fact -> fact instanceof Published date && date.date().isKnown())) {
            DayOrder.in(text).ifPresent(reader.facts::add);
        }
        OptionalInt year = trailing.copyrightYear().isPresent() ? trailing.copyrightYear() : yearless.year();
        return ArticleHeader.of(reader.facts, year, new Span(start, trailing.bodyEnd()));
    }

    /** A line of the header that states a day which no calendar has, where no other line tells the day. */
    public static Optional<String> impossibleDate(Article article) {
        if (article.info().published().isKnown()) {
            return Optional.empty();
        }
        return TextLines.first(article.text(), 0, MOST_LINES).stream()
                .filter(line -> line.end() <= article.body().start() && line.length() <= LOOK)
                .map((Span line) -> line.in(article.text()))
                .filter(PublicationDates::isImpossible)
                .findFirst();
    }

    private static boolean isOfPublication(HeaderFact fact) {
        return fact instanceof Published date && date.role() != HeaderFact.DateRole.RETRIEVED;
    }

    private int bodyStart() {
        int at = 0;
        for (int seen = 0; seen < MOST_LINES; seen++) {
            Optional<Span> next = TextLines.next(text, at);
            if (next.isEmpty()) {
                break;
            }
            Span line = next.get();
            Optional<HeaderLine> known = recognise(line);
            if (known.isPresent()) {
                at = take(line, known.get());
                if (known.get().opensText()) {
                    return afterDateline(at);
                }
            } else if (isText(line) && !isTeaser(line) && !isHeadlineOfDispatch(line)) {
                return line.start();
            } else {
                loose.add(new Loose(line, false));
                at = line.end();
            }
        }
        return withoutRunningText();
    }

    /** Where the text begins; the date may stand behind the dash, as in {@code WARSAW – September 5, 2025 – Poland}. */
    private int afterDateline(int end) {
        Optional<Span> rest = TextLines.next(text, end);
        Optional<HeaderLine> dateAlone =
                rest.flatMap(line -> DATELINE.recogniseDateAlone(look(line)).or(() -> DATE_LINE.recognise(look(line))));
        if (dateAlone.isPresent()) {
            return TextLines.next(text, take(rest.get(), dateAlone.get()))
                    .map(Span::start)
                    .orElse(afterKnown);
        }
        return rest.map(Span::start).orElse(end);
    }

    private int take(Span line, HeaderLine known) {
        boolean date = known.facts().stream().anyMatch(Published.class::isInstance);
        if (date && !loose.isEmpty()) {
            int last = loose.size() - 1;
            loose.set(last, new Loose(loose.get(last).line(), true));
        }
        facts.addAll(known.facts());
        afterKnown = line.start() + known.length();
        return afterKnown;
    }

    private Optional<HeaderLine> recognise(Span line) {
        String words = look(line);
        for (HeaderRecogniser recogniser : RECOGNISERS) {
            Optional<HeaderLine> known = recogniser.recognise(words);
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    private String look(Span line) {
        return text.substring(line.start(), Math.min(line.end(), line.start() + LOOK));
    }

    private boolean isText(Span line) {
        return line.length() >= LOOK || RunningText.is(look(line)) || isWrapped(line);
    }

    /** A paragraph broken into lines: the next one goes on in a small letter. */
    private boolean isWrapped(Span line) {
        List<Span> following = TextLines.first(text, line.end(), 1);
        return !following.isEmpty()
                && TextLines.touch(text, line, following.get(0))
                && Character.isLowerCase(text.codePointAt(following.get(0).start()))
                && recognise(following.get(0)).isEmpty();
    }

    /** A sentence under the headline that a byline or a labelled date follows at once. */
    private boolean isTeaser(Span line) {
        boolean underHeadline = loose.size() == 1 && facts.isEmpty() && line.length() < LOOK;
        return underHeadline
                && TextLines.first(text, line.end(), LINES_AFTER_A_TEASER).stream()
                        .map(this::look)
                        .anyMatch(next -> BYLINE.recognise(next).isPresent() || isLabelledDate(next));
    }

    /** {@code The congress cheers him. And on soldiers all say "no"}: sentences above a day and a dash that open the text. */
    private boolean isHeadlineOfDispatch(Span line) {
        return loose.isEmpty()
                && facts.isEmpty()
                && isHeadline(line)
                && TextLines.first(text, line.end(), 1).stream()
                        .flatMap(next -> recognise(next).stream())
                        .anyMatch(next -> next.opensText()
                                && next.facts().stream()
                                        .anyMatch(fact -> fact instanceof Published || fact instanceof DayWithoutYear));
    }

    private static boolean isLabelledDate(String line) {
        return DATE_LINE.recognise(line).stream()
                .flatMap(known -> known.facts().stream())
                .anyMatch(fact -> fact instanceof Published date && date.role() != HeaderFact.DateRole.STATED);
    }

    /** Short lines only: what follows the certain header is body, but for a headline where there is more than it. */
    private int withoutRunningText() {
        List<Span> after = loose.stream()
                .map(Loose::line)
                .filter(line -> line.start() >= afterKnown)
                .toList();
        if (after.isEmpty()) {
            return TextLines.next(text, afterKnown).map(Span::start).orElse(text.length());
        }
        boolean headlineFirst = after.size() > 1 && after.size() == loose.size() && isHeadline(after.get(0));
        return after.get(headlineFirst ? 1 : 0).start();
    }

    private void takeHeadline(int bodyStart) {
        List<Loose> above =
                loose.stream().filter(found -> found.line().end() <= bodyStart).toList();
        Optional<Loose> headline = above.stream()
                .filter(found -> isHeadline(found.line()))
                .filter(found -> RunningText.words(look(found.line())) >= WORDS_OF_A_HEADLINE)
                .findFirst()
                .or(() ->
                        above.stream().filter(found -> isHeadline(found.line())).findFirst());
        headline.ifPresent(found -> facts.add(0, new Title(withoutMark(look(found.line())))));
        above.stream()
                .filter(found -> headline.isPresent()
                        && found.line().start() > headline.get().line().start())
                .filter(found -> found.precedesDate() && Byline.isBareName(look(found.line())))
                .forEach(found -> facts.add(Byline.personOrOutlet(look(found.line()))));
    }

    private boolean isHeadline(Span line) {
        char first = text.charAt(line.start());
        return line.length() <= LONGEST_HEADLINE && "-•*–".indexOf(first) < 0;
    }

    /** Markdown's mark of a heading taken off. */
    private static String withoutMark(String line) {
        int start = 0;
        while (start < line.length() && line.charAt(start) == '#') {
            start++;
        }
        return line.substring(start).strip();
    }
}
