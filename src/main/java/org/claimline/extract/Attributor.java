package org.claimline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimline.lexicon.Constructions;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.PassedOver;
import org.claimline.text.Sentence;
import org.claimline.text.Span;

/** Finds who says what, sentence by sentence: sources, cues and contents, on whatever topic. */
final class Attributor {
    private final ParsedText parsed;
    private final Mentions mentions;
    private final Constructions constructions;
    private final CueFinder cues;
    private final SourceFinder sources;
    private final ContentFinder contents;
    private final UncuedQuotations uncued;
    private final List<PassedOver> passedOver = new ArrayList<>();

    Attributor(ParsedText parsed, Lexicon lexicon, Mentions mentions) {
        this.parsed = parsed;
        this.mentions = mentions;
        this.constructions = lexicon.constructions();
        this.cues = new CueFinder(parsed, lexicon);
        this.sources = new SourceFinder(parsed, lexicon.grammar());
        this.contents = new ContentFinder(parsed, sources.phrases());
        this.uncued = new UncuedQuotations(parsed, sources, lexicon.constructions());
    }

    /** In the order of the text. */
    List<Attribution> attributions() {
        List<Attribution> all = new ArrayList<>();
        Furniture furniture = new Furniture(parsed);
        for (int s = 0; s < parsed.sentences().size(); s++) {
            if (!furniture.holds(s)) {
                all.addAll(inSentence(s));
            }
        }
        List<Attribution> joined = new RunOnQuotations(parsed, constructions).join(all);
        List<Attribution> withTurns = new ArrayList<>(joined);
        withTurns.addAll(new Transcript(parsed, constructions).turns());
        withTurns.sort(Comparator.comparingInt(Attribution::firstSentence)
                .thenComparingInt(a -> a.source().first()));
        return withTurns;
    }

    /** What was considered and left so far. */
    List<PassedOver> passedOver() {
        return passedOver;
    }

    private List<Attribution> inSentence(int number) {
        Sentence sentence = parsed.sentences().get(number);
        List<Attribution> found = new ArrayList<>();
        for (Cue cue : cues.cues(sentence)) {
            sources.sourceOf(cue)
                    .flatMap(source -> attribution(cue, source, number))
                    .ifPresent(found::add);
        }
        if (found.isEmpty()) {
            uncued.in(number).ifPresent(found::add);
        }
        List<Attribution> outer = withoutNested(withoutOutlets(found, sentence), sentence);
        return single(oneEach(outer));
    }

    /**
     * Who only reports is not the source: whom the outlet quotes is. What it tells in its own words is nobody's, nor is
     * any stance that it ascribes.
     */
    private List<Attribution> withoutOutlets(List<Attribution> found, Sentence sentence) {
        List<Attribution> kept = new ArrayList<>(found);
        for (Attribution report : found) {
            if (!mentions.isOutlet(report.source())) {
                continue;
            }
            kept.remove(report);
            passOver(report, sentence, "speaker.outlet", "An outlet that reports is not the source.");
            boolean inOwnWords = report.contents().stream().anyMatch(content -> content.start() > cueStart(report));
            Optional<Phrase> quoted = sources.quotedBy(report.cue().orElseThrow());
            if (quoted.isPresent() && !mentions.isOutlet(quoted.get())) {
                kept.add(new Attribution(
                        report.rule(),
                        report.confidence(),
                        quoted.get(),
                        report.cue(),
                        report.contents(),
                        report.firstSentence(),
                        report.lastSentence()));
            } else if (inOwnWords) {
                kept.removeIf(inner -> covers(report, inner) && inner.rule().startsWith("stance."));
            }
        }
        return kept;
    }

    private Optional<Attribution> attribution(Cue cue, Phrase source, int number) {
        List<Span> said = contents.contents(cue, source);
        int first = number;
        boolean closes = said.isEmpty() || closesQuestion(cue, source, number);
        if (closes && uncued.isQuotationAlone(number - 1)) {
            first = number - 1;
            said = List.of(parsed.sentences().get(first).span());
        }
        if (said.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Attribution(cue.rule(), cue.confidence(), source, Optional.of(cue), said, first, number));
    }

    /** {@code "Why not?" Macron asked in Paris.}: the clause belongs to the quotation before it. */
    private boolean closesQuestion(Cue cue, Phrase source, int number) {
        Sentence sentence = parsed.sentences().get(number);
        boolean opens = Math.min(source.first(), cue.first()) == sentence.firstToken();
        boolean beside = Math.abs(cue.first() - source.end()) <= 1 || Math.abs(source.first() - cue.end()) <= 1;
        if (number == 0 || !opens || !beside || contents.saysOnTheRight(cue, source, sentence)) {
            return false;
        }
        Sentence before = parsed.sentences().get(number - 1);
        int mark = before.endToken() - 2;
        return before.paragraph() == sentence.paragraph()
                && mark >= before.firstToken()
                && parsed.isQuotationMark(before.endToken() - 1)
                && (parsed.tokens().is(mark, "?") || parsed.tokens().is(mark, "!"));
    }

    /** What is said inside of what someone else says is the other's statement, once. */
    private List<Attribution> withoutNested(List<Attribution> found, Sentence sentence) {
        List<Attribution> kept = new ArrayList<>(found);
        for (Attribution outer : found) {
            for (Attribution inner : found) {
                if (outer == inner || !kept.contains(outer) || !kept.contains(inner) || !covers(outer, inner)) {
                    continue;
                }
                if (covers(inner, outer) && cueStart(inner) > cueStart(outer)) {
                    // the content stands before the later cue: "Kyiv expects units, an official said"
                    kept.remove(outer);
                } else if (isCoordinate(inner)) {
                    kept.set(kept.indexOf(outer), cut(outer, inner));
                } else {
                    kept.remove(inner);
                    if (inner.source().first() != outer.source().first()) {
                        passOver(inner, sentence, "nested", "Part of what somebody else is reported to say.");
                    }
                }
            }
        }
        return kept;
    }

    private boolean covers(Attribution outer, Attribution inner) {
        int at = cueStart(inner);
        return outer.contents().stream().anyMatch(content -> content.contains(at));
    }

    private int cueStart(Attribution attribution) {
        return parsed.tokens()
                .start(attribution
                        .cue()
                        .map(Cue::first)
                        .orElse(attribution.source().first()));
    }

    /** A clause of its own behind ", and", ", while" or a semicolon. */
    private boolean isCoordinate(Attribution inner) {
        int before = inner.source().first() - 1;
        while (before > 0 && parsed.tags()[before] == Tag.ADVERB) {
            before--;
        }
        if (before <= 0 || parsed.tags()[inner.source().first()] == Tag.SUBJECT) {
            return false;
        }
        if (parsed.isMark(before, ";")) {
            return true;
        }
        String word = parsed.tokens().word(before);
        boolean contrast =
                word.equals("while") || word.equals("whereas") || word.equals("although") || word.equals("but");
        boolean joined = parsed.tags()[before] == Tag.CONJUNCTION
                && (parsed.isMark(before - 1, ",") || parsed.isQuotationMark(before - 1));
        return contrast && parsed.isMark(before - 1, ",") || joined;
    }

    private Attribution cut(Attribution outer, Attribution inner) {
        int limit = parsed.tokens().end(inner.source().first() - 1);
        List<Span> shorter = new ArrayList<>();
        for (Span content : outer.contents()) {
            if (content.end() <= limit) {
                shorter.add(content);
            } else if (content.start() < limit) {
                shorter.add(new Span(content.start(), limit));
            }
        }
        return new Attribution(
                outer.rule(),
                outer.confidence(),
                outer.source(),
                outer.cue(),
                shorter.isEmpty() ? outer.contents() : shorter,
                outer.firstSentence(),
                outer.lastSentence());
    }

    /** Several cues of one source in one sentence are one statement, under the firmest cue. */
    private List<Attribution> oneEach(List<Attribution> found) {
        List<Attribution> merged = new ArrayList<>();
        for (Attribution attribution : found) {
            Optional<Attribution> same = merged.stream()
                    .filter(other ->
                            other.source().first() == attribution.source().first())
                    .findFirst();
            if (same.isEmpty()) {
                merged.add(attribution);
            } else {
                Attribution firm = attribution.confidence() > same.get().confidence() ? attribution : same.get();
                Attribution other = firm == attribution ? same.get() : attribution;
                merged.set(
                        merged.indexOf(same.get()),
                        firm.with(other.contents(), other.firstSentence(), other.lastSentence()));
            }
        }
        return merged;
    }

    private List<Attribution> single(List<Attribution> found) {
        List<Attribution> single = new ArrayList<>();
        for (Attribution joint : found) {
            for (Phrase source : sources.single(joint.source())) {
                single.add(new Attribution(
                        joint.rule(),
                        joint.confidence(),
                        source,
                        joint.cue(),
                        joint.contents(),
                        joint.firstSentence(),
                        joint.lastSentence()));
            }
        }
        return single;
    }

    private void passOver(Attribution inner, Sentence sentence, String rule, String why) {
        Phrase source = inner.source();
        passedOver.add(new PassedOver(sentence.span(), parsed.words(source.first(), source.end()), rule, why));
    }
}
