package org.claimline.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.PhraseFinder;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Constructions;
import org.claimline.text.Sentence;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/** A quotation with who said it behind a dash, and no verb: {@code "We will go." — Jaan Tamm, minister of defence}. */
final class Signatures {
    private static final String RULE = "quotation-signed";

    private final ParsedText parsed;
    private final Tokens tokens;
    private final Tag[] tags;
    private final PhraseFinder phrases;
    private final PersonPhrases persons;
    private final UncuedQuotations uncued;
    private final Constructions constructions;

    Signatures(
            ParsedText parsed,
            PhraseFinder phrases,
            PersonPhrases persons,
            UncuedQuotations uncued,
            Constructions constructions) {
        this.parsed = parsed;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.phrases = phrases;
        this.persons = persons;
        this.uncued = uncued;
        this.constructions = constructions;
    }

    /** The attribution of the quotation that ends in front of this sentence, or in front of a dash inside of it. */
    Optional<Attribution> in(int number) {
        Sentence sentence = parsed.sentences().get(number);
        int dash = parsed.isDash(sentence.firstToken()) ? sentence.firstToken() : dashBehindQuotation(sentence);
        if (dash < 0) {
            return named(sentence, number);
        }
        boolean own = dash > sentence.firstToken();
        if (!own && !uncued.isQuotationAlone(number - 1)) {
            return Optional.empty();
        }
        int first = own ? number : firstOfQuotation(number - 1);
        int from = parsed.sentences().get(first).firstToken();
        int end = own ? dash : sentence.firstToken();
        int name = behindArticle(dash + 1);
        return phrases.phraseStartingAt(name, sentence.endToken())
                .filter(persons::isPerson)
                .filter(source -> source.end() < sentence.endToken()
                        && (parsed.isMark(source.end(), ",") && endsParagraph(number)
                                || !hasVerb(dash, sentence.endToken()) && closes(source.end())))
                .flatMap(
                        source -> SaidSpan.of(parsed, from, end).map(said -> attribution(source, said, first, number)));
    }

    /** {@code "We will go." Thus Jaan Tamm, on the radio.}: a name without a verb behind a quotation alone. */
    private Optional<Attribution> named(Sentence sentence, int number) {
        boolean behind = number > 0
                && uncued.isQuotationAlone(number - 1)
                && parsed.sentences().get(number - 1).paragraph() == sentence.paragraph()
                && !parsed.isQuoted(sentence.firstToken());
        int name = behind ? behindPointer(sentence) : -1;
        if (name < 0 || hasMainVerb(name, sentence.endToken())) {
            return Optional.empty();
        }
        int first = firstOfQuotation(number - 1);
        Span said = parsed.sentences()
                .get(first)
                .span()
                .union(parsed.sentences().get(number - 1).span());
        return phrases.phraseStartingAt(name, sentence.endToken())
                .filter(persons::isPerson)
                .filter(source -> source.end() < sentence.endToken() && closes(source.end()))
                .map(source -> attribution(source, said, first, number));
    }

    /** Behind {@code Thus}, {@code So}, {@code That was}. */
    private int behindPointer(Sentence sentence) {
        int first = sentence.firstToken();
        return switch (tokens.word(first)) {
            case "thus", "so" -> first + 1;
            case "that", "this" -> first + 1 < sentence.endToken() && tags[first + 1] == Tag.AUXILIARY ? first + 2 : -1;
            default -> first;
        };
    }

    private boolean hasMainVerb(int from, int end) {
        boolean subordinate = false;
        for (int i = from; i < end; i++) {
            subordinate = tags[i] == Tag.SUBORDINATOR || subordinate && !parsed.isMark(i, ",");
            if (tags[i].isFinite() && !subordinate) {
                return true;
            }
        }
        return false;
    }

    private Attribution attribution(Phrase source, Span said, int first, int last) {
        return new Attribution(
                RULE, constructions.confidence(RULE), source, Optional.empty(), List.of(said), first, last);
    }

    private boolean closes(int behindName) {
        return parsed.isMark(behindName, ",") || tags[behindName] == Tag.PREPOSITION;
    }

    private boolean endsParagraph(int sentence) {
        return sentence + 1 >= parsed.sentences().size()
                || parsed.sentences().get(sentence + 1).paragraph()
                        != parsed.sentences().get(sentence).paragraph();
    }

    private int behindArticle(int token) {
        return token < tags.length && tags[token] == Tag.DETERMINER ? token + 1 : token;
    }

    /** Back over the sentences of one quotation. */
    private int firstOfQuotation(int last) {
        int quotation = parsed.quotationOf()[parsed.sentences().get(last).firstToken()];
        int first = last;
        while (first > 0
                && quotation >= 0
                && parsed.quotationOf()[parsed.sentences().get(first - 1).firstToken()] == quotation
                && uncued.isQuotationAlone(first - 1)) {
            first--;
        }
        return first;
    }

    /** Where the sentence is a quotation from its head, and a dash or colon stands right behind; -1 otherwise. */
    private int dashBehindQuotation(Sentence sentence) {
        int at = sentence.firstToken();
        while (at < sentence.endToken() && parsed.isQuoted(at)) {
            at++;
        }
        boolean dash = at > sentence.firstToken()
                && at + 1 < sentence.endToken()
                && (parsed.isDash(at) || parsed.isMark(at, ":"));
        return dash && !tokens.is(at + 1, "and") ? at : -1;
    }

    private boolean hasVerb(int from, int end) {
        for (int i = from; i < end; i++) {
            if (tags[i].isFinite()) {
                return true;
            }
        }
        return false;
    }
}
