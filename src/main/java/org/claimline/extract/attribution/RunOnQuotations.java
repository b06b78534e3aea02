package org.claimline.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Constructions;
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
        boolean[] covered = new boolean[parsed.sentences().size()];
        List<Attribution> whole = new ArrayList<>();
        for (Attribution attribution : found) {
            Attribution extended = overWholeQuotations(attribution);
            Arrays.fill(covered, extended.firstSentence(), extended.lastSentence() + 1, true);
            whole.add(extended);
        }
        List<Attribution> joined = new ArrayList<>();
        int next = 0;
        for (int s = 0; s < covered.length; s++) {
            while (next < whole.size() && whole.get(next).lastSentence() <= s) {
                joined.add(whole.get(next++));
            }
            if (!covered[s] && !joined.isEmpty() && isOpenQuotation(s)) {
                carryOn(s, joined);
            }
        }
        joined.addAll(whole.subList(next, whole.size()));
        return joined;
    }

    /** A quotation that opened in an earlier sentence, or closes in a later one, belongs to the statement whole. */
    private Attribution overWholeQuotations(Attribution attribution) {
        Attribution whole = attribution;
        int before = -1;
        for (Span content : attribution.contents()) {
            int end = parsed.endToken(content);
            for (int i = parsed.firstToken(content); i < end; i++) {
                int number = parsed.quotationOf()[i];
                if (number >= 0 && number != before) {
                    whole = overWhole(whole, parsed.quotations().get(number).outer());
                    before = number;
                }
            }
        }
        return whole;
    }

    private Attribution overWhole(Attribution attribution, Span quotation) {
        int first = parsed.sentenceOf()[parsed.firstToken(quotation)];
        int last = parsed.sentenceOf()[parsed.endToken(quotation) - 1];
        boolean within = attribution.firstSentence() <= first && last <= attribution.lastSentence();
        return within ? attribution : attribution.with(List.of(quotation), first, last);
    }

    /** Quoted from its first word to its last, whatever stands between. */
    private boolean isOpenQuotation(int number) {
        Sentence sentence = parsed.sentences().get(number);
        int words = 0;
        for (int i = behindLabel(sentence); i < sentence.endToken(); i++) {
            if (!parsed.isQuoted(i) && parsed.tags()[i] != Tag.MARK) {
                return false;
            }
            words += parsed.tokens().isWord(i) ? 1 : 0;
        }
        return words > 0;
    }

    private void carryOn(int number, List<Attribution> found) {
        Sentence sentence = parsed.sentences().get(number);
        Attribution last = found.get(found.size() - 1);
        Sentence before = parsed.sentences().get(last.lastSentence());
        int gap = number - last.lastSentence();
        boolean sameParagraph = before.paragraph() == sentence.paragraph();
        boolean announced = gap == 1 && endsWithColon(before);
        if (gap == 1 && (sameParagraph || announced)) {
            replace(found, last, sentence, number);
        } else if (gap > 0
                && isStartOfQuotation(sentence)
                && isLong(sentence)
                && sentence.paragraph() - before.paragraph() <= mostParagraphs(sentence)) {
            found.add(alone(last, sentence, number));
        }
    }

    private boolean endsWithColon(Sentence sentence) {
        return parsed.isMark(sentence.endToken() - 1, ":");
    }

    private boolean isStartOfQuotation(Sentence sentence) {
        return parsed.isQuotationMark(behindLabel(sentence));
    }

    /** {@code Quote: "We will go."}: the label of some agencies for more of what the same one says. */
    private int behindLabel(Sentence sentence) {
        int first = sentence.firstToken();
        boolean labelled = first + 2 < sentence.endToken()
                && (parsed.tokens().is(first, "quote") || parsed.tokens().is(first, "quotation"))
                && parsed.isMark(first + 1, ":");
        return labelled ? first + 2 : first;
    }

    /** Behind a label, a line that names the paper may stand between. */
    private int mostParagraphs(Sentence sentence) {
        return behindLabel(sentence) > sentence.firstToken() ? 2 : 1;
    }

    private boolean isLong(Sentence sentence) {
        return sentence.endToken() - sentence.firstToken() > SHORTEST;
    }

    private void replace(List<Attribution> found, Attribution last, Sentence sentence, int number) {
        int end = lastSentenceOfQuotation(sentence, number);
        Span span = sentence.span().union(parsed.sentences().get(end).span());
        for (int i = found.size() - 1; i >= 0 && isSameSaying(found.get(i), last); i--) {
            found.set(i, found.get(i).with(List.of(span), found.get(i).firstSentence(), end));
        }
    }

    /** The joint speakers of one saying stand side by side. */
    private static boolean isSameSaying(Attribution one, Attribution other) {
        return one.cue().equals(other.cue()) && one.lastSentence() == other.lastSentence();
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
