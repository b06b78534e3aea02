package org.claimline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.lexicon.Constructions;
import org.claimline.text.Quotation;
import org.claimline.text.Sentence;
import org.claimline.text.Span;

/** Joins what a quotation says over several sentences into one statement. */
final class RunOnQuotations {
    private static final int SHORTEST = 5;

    private final ParsedText parsed;
    private final Constructions constructions;

    RunOnQuotations(ParsedText parsed, Constructions constructions) {
        this.parsed = parsed;
        this.constructions = constructions;
    }

    /** @param found in the order of the text */
    List<Attribution> join(List<Attribution> found) {
        List<Attribution> joined = new ArrayList<>();
        for (Attribution attribution : found) {
            joined.add(overWholeQuotations(attribution));
        }
        for (int s = 1; s < parsed.sentences().size(); s++) {
            if (isOpenQuotation(s) && !isCovered(s, joined)) {
                carryOn(s, joined);
            }
        }
        return joined;
    }

    /** A quotation that opened in an earlier sentence, or closes in a later one, belongs to the statement whole. */
    private Attribution overWholeQuotations(Attribution attribution) {
        Attribution whole = attribution;
        for (Quotation quotation : parsed.quotations()) {
            boolean touched = attribution.contents().stream().anyMatch(content -> content.overlaps(quotation.outer()));
            if (touched) {
                int first = parsed.sentenceOf()[parsed.firstToken(quotation.outer())];
                int last = parsed.sentenceOf()[parsed.endToken(quotation.outer()) - 1];
                if (first < attribution.firstSentence() || last > attribution.lastSentence()) {
                    whole = whole.with(List.of(quotation.outer()), first, last);
                }
            }
        }
        return whole;
    }

    /** Quoted from its first word to its last, whatever stands between. */
    private boolean isOpenQuotation(int number) {
        Sentence sentence = parsed.sentences().get(number);
        int words = 0;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (!parsed.isQuoted(i) && parsed.tags()[i] != Tag.MARK) {
                return false;
            }
            words += parsed.tokens().isWord(i) ? 1 : 0;
        }
        return words > 0;
    }

    private static boolean isCovered(int number, List<Attribution> found) {
        return found.stream().anyMatch(a -> a.firstSentence() <= number && number <= a.lastSentence());
    }

    private void carryOn(int number, List<Attribution> found) {
        Sentence sentence = parsed.sentences().get(number);
        Optional<Attribution> last = found.stream()
                .filter(a -> a.lastSentence() < number)
                .reduce((a, b) -> b.lastSentence() >= a.lastSentence() ? b : a);
        if (last.isEmpty()) {
            return;
        }
        Sentence before = parsed.sentences().get(last.get().lastSentence());
        int gap = number - last.get().lastSentence();
        boolean sameParagraph = before.paragraph() == sentence.paragraph();
        boolean announced = gap == 1 && endsWithColon(before);
        boolean beginsAnew = isStartOfQuotation(sentence);
        if (gap == 1 && (sameParagraph || announced)) {
            replace(found, last.get(), sentence, number);
        } else if (beginsAnew && isLong(sentence) && sentence.paragraph() - before.paragraph() <= 1) {
            found.add(found.indexOf(last.get()) + 1, alone(last.get(), sentence, number));
        }
    }

    private boolean endsWithColon(Sentence sentence) {
        return parsed.isMark(sentence.endToken() - 1, ":");
    }

    private boolean isStartOfQuotation(Sentence sentence) {
        return parsed.isQuotationMark(sentence.firstToken());
    }

    private boolean isLong(Sentence sentence) {
        return sentence.endToken() - sentence.firstToken() > SHORTEST;
    }

    private void replace(List<Attribution> found, Attribution last, Sentence sentence, int number) {
        int end = lastSentenceOfQuotation(sentence, number);
        Span span = sentence.span().union(parsed.sentences().get(end).span());
        for (int i = 0; i < found.size(); i++) {
            Attribution other = found.get(i);
            boolean sameSource = other.cue().equals(last.cue()) && other.lastSentence() == last.lastSentence();
            if (sameSource) {
                found.set(i, other.with(List.of(span), other.firstSentence(), end));
            }
        }
    }

    private int lastSentenceOfQuotation(Sentence sentence, int number) {
        int quotation = parsed.quotationOf()[sentence.firstToken()];
        if (quotation < 0) {
            return number;
        }
        int end = parsed.endToken(parsed.quotations().get(quotation).outer());
        return Math.max(number, parsed.sentenceOf()[end - 1]);
    }

    private Attribution alone(Attribution last, Sentence sentence, int number) {
        int end = lastSentenceOfQuotation(sentence, number);
        Span span = sentence.span().union(parsed.sentences().get(end).span());
        return new Attribution(
                "quotation-alone",
                constructions.confidence("quotation-alone"),
                last.source(),
                Optional.empty(),
                List.of(span),
                number,
                end);
    }
}
