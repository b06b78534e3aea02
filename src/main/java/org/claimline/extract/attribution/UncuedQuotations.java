package org.claimline.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Constructions;
import org.claimline.text.Quotation;
import org.claimline.text.Sentence;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/** Quotations that no verb of saying attributes, yet whose source is plain: by any verb beside them, or a colon. */
final class UncuedQuotations {
    private static final int SHORTEST = 4;

    private final ParsedText parsed;
    private final SourceFinder sources;
    private final Constructions constructions;

    UncuedQuotations(ParsedText parsed, SourceFinder sources, Constructions constructions) {
        this.parsed = parsed;
        this.sources = sources;
        this.constructions = constructions;
    }

    /** Whether a sentence is nothing but a quotation, or a part of one. */
    boolean isQuotationAlone(int number) {
        if (number < 0 || number >= parsed.sentences().size()) {
            return false;
        }
        Sentence sentence = parsed.sentences().get(number);
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (!parsed.isQuoted(i) && parsed.tags()[i] != Tag.MARK) {
                return false;
            }
        }
        return true;
    }

    /** The attribution of a sentence that has a quotation and no cue. */
    Optional<Attribution> in(int number) {
        Sentence sentence = parsed.sentences().get(number);
        if (!holdsQuotation(sentence)) {
            return Optional.empty();
        }
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            boolean verb = parsed.tags()[i] == Tag.VERB && !parsed.isQuoted(i);
            if (verb) {
                Optional<Attribution> found = byVerb(i, number, sentence);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean holdsQuotation(Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (parsed.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Attribution> byVerb(int verb, int number, Sentence sentence) {
        Optional<Span> colon = quotationBehindColon(verb, sentence);
        Optional<Span> before = quotationBefore(verb, sentence);
        Optional<Span> content = colon.isPresent() ? colon : before;
        if (content.isEmpty()) {
            return Optional.empty();
        }
        String rule = colon.isPresent() ? "quotation-behind-colon" : "quotation-with-verb";
        double confidence = constructions.confidence(rule);
        Cue cue = new Cue(verb, verb + 1, parsed.tokens().word(verb), rule, confidence);
        return sources.sourceOf(cue)
                .map(source -> new Attribution(
                        rule, confidence, source, Optional.of(cue), List.of(content.get()), number, number));
    }

    private Optional<Span> quotationBehindColon(int verb, Sentence sentence) {
        for (int i = verb + 1; i + 1 < sentence.endToken(); i++) {
            boolean opens = parsed.isQuotationMark(i + 1) && parsed.quotationOf()[i + 1] >= 0;
            if (parsed.isMark(i, ":") && opens && !parsed.isQuoted(i)) {
                return Optional.of(quotationAt(i + 1).outer());
            }
        }
        return Optional.empty();
    }

    /** A quotation of some length that ends with a comma right before the clause of the verb. */
    private Optional<Span> quotationBefore(int verb, Sentence sentence) {
        for (int i = verb - 1; i > sentence.firstToken(); i--) {
            if (!parsed.isQuoted(i)) {
                continue;
            }
            Quotation quotation = quotationAt(i);
            Tokens tokens = parsed.tokens();
            int words = parsed.endToken(quotation.outer()) - parsed.firstToken(quotation.outer());
            boolean comma = tokens.is(i - 1, ",")
                    || tokens.is(i - 1, "?")
                    || tokens.is(i - 1, "!")
                    || parsed.isMark(i + 1, ",");
            return words > SHORTEST && comma ? Optional.of(quotation.outer()) : Optional.empty();
        }
        return Optional.empty();
    }

    private Quotation quotationAt(int token) {
        return parsed.quotations().get(parsed.quotationOf()[token]);
    }
}
