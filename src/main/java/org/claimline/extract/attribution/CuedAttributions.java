package org.claimline.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.text.Sentence;
import org.claimline.text.Span;

/** What a source says by a cue: in the cue's own sentence, or in the one before or behind that belongs to it. */
final class CuedAttributions {
    private final ParsedText parsed;
    private final ContentFinder contents;
    private final UncuedQuotations uncued;

    CuedAttributions(ParsedText parsed, ContentFinder contents, UncuedQuotations uncued) {
        this.parsed = parsed;
        this.contents = contents;
        this.uncued = uncued;
    }

    /** @param number of the sentence; empty where nothing is said by it */
    Optional<Attribution> of(Cue cue, Phrase source, int number) {
        List<Span> said = contents.contents(cue, source);
        int first = number;
        boolean closes = said.isEmpty() || closesQuestion(cue, source, number) || isSoSaid(number);
        if (closes && uncued.isQuotationAlone(number - 1)) {
            first = number - 1;
            said = List.of(parsed.sentences().get(first).span());
        }
        int last = number;
        if (said.isEmpty() && announcesNext(cue, number)) {
            last = number + 1;
            said = List.of(parsed.sentences().get(last).span());
        }
        if (said.isEmpty() && cue.rule().startsWith("stance.")) {
            // the attitude is all that there is: "is not averse"
            said = List.of(parsed.tokens().span(cue.first(), cue.end()));
        }
        if (said.isEmpty() || isSupposed(cue, source)) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(cue.rule(), cue.confidence(), source, Optional.of(cue), said, first, last));
    }

    /** {@code if the government asked for troops}: an attitude that nobody says anyone has. */
    private boolean isSupposed(Cue cue, Phrase source) {
        int before = source.first() - 1;
        return cue.rule().startsWith("stance.")
                && before >= 0
                && (parsed.tokens().is(before, "if") || parsed.tokens().is(before, "unless"));
    }

    /** {@code "We will go." So says the minister, who …}. */
    private boolean isSoSaid(int number) {
        int first = parsed.sentences().get(number).firstToken();
        return parsed.tokens().is(first, "so") && parsed.tags()[first + 1] == Tag.VERB;
    }

    /** {@code "Why not?" Macron asked in Paris.}: the clause belongs to the quotation before it. */
    private boolean closesQuestion(Cue cue, Phrase source, int number) {
        Sentence sentence = parsed.sentences().get(number);
        boolean opens = Math.min(source.first(), cue.first()) == sentence.firstToken();
        return number > 0
                && opens
                && isBeside(cue, source)
                && !contents.saysOnTheRight(cue, source, sentence)
                && isQuotedQuestion(parsed.sentences().get(number - 1), sentence.paragraph());
    }

    /** {@code The paper said in an editorial on Monday:} with what it said in the next sentence. */
    private boolean announcesNext(Cue cue, int number) {
        Sentence sentence = parsed.sentences().get(number);
        return cue.rule().equals("saying")
                && number + 1 < parsed.sentences().size()
                && parsed.isMark(sentence.endToken() - 1, ":");
    }

    private static boolean isBeside(Cue cue, Phrase source) {
        return Math.abs(cue.first() - source.end()) <= 1
                || Math.abs(cue.first() - source.apposition()) <= 1
                || Math.abs(source.first() - cue.end()) <= 1;
    }

    /** A quotation that ends with a question or exclamation mark. */
    private boolean isQuotedQuestion(Sentence sentence, int paragraph) {
        int mark = sentence.endToken() - 2;
        return sentence.paragraph() == paragraph
                && mark >= sentence.firstToken()
                && parsed.isQuotationMark(sentence.endToken() - 1)
                && (parsed.tokens().is(mark, "?") || parsed.tokens().is(mark, "!"));
    }
}
