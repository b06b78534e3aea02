package org.claimline.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.PhraseFinder;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Constructions;
import org.claimline.text.Sentence;

/**
 * A quotation alone behind a sentence on the one who speaks: {@code Tamm was brief. "We will go."}; {@code Here is Tamm.
 * "We will go."}; or under a line that is nothing but a name and what describes it.
 */
final class PresentedSpeakers {
    static final String RULE = "quotation-presented";

    /** Tokens below which a quotation may be a shout or a term. */
    private static final int SHORTEST = 6;

    private final ParsedText parsed;
    private final Tag[] tags;
    private final PhraseFinder phrases;
    private final PersonPhrases persons;
    private final UncuedQuotations uncued;
    private final Constructions constructions;

    PresentedSpeakers(
            ParsedText parsed,
            PhraseFinder phrases,
            PersonPhrases persons,
            UncuedQuotations uncued,
            Constructions constructions) {
        this.parsed = parsed;
        this.tags = parsed.tags();
        this.phrases = phrases;
        this.persons = persons;
        this.uncued = uncued;
        this.constructions = constructions;
    }

    /** The attribution of a quotation; nobody says anything in the sentence before it. */
    Optional<Attribution> in(int number) {
        Sentence sentence = parsed.sentences().get(number);
        boolean alone = number > 0
                && parsed.isQuotationMark(sentence.firstToken())
                && sentence.endToken() - sentence.firstToken() >= SHORTEST
                && uncued.isQuotationAlone(number)
                && !uncued.isQuotationAlone(number - 1);
        if (!alone) {
            return Optional.empty();
        }
        Sentence before = parsed.sentences().get(number - 1);
        Optional<Phrase> named = before.paragraph() == sentence.paragraph() ? subject(before) : Optional.empty();
        return named.or(() -> headline(before)).map(source -> attribution(source, sentence, number));
    }

    private Optional<Phrase> subject(Sentence before) {
        for (int i = before.firstToken(); i < before.endToken(); i++) {
            if (tags[i].isFinite() && !parsed.isQuoted(i)) {
                Optional<Phrase> presented = isPresenting(i, before)
                        ? phrases.phraseStartingAt(i + 1, before.endToken())
                        : phrases.subjectBefore(i);
                return presented.filter(persons::isPerson);
            }
        }
        return Optional.empty();
    }

    /** {@code Here is}, {@code Then there was}, {@code That was}: whom it names stands behind. */
    private boolean isPresenting(int verb, Sentence before) {
        int at = verb - 1;
        return at >= before.firstToken()
                && at <= before.firstToken() + 1
                && switch (parsed.tokens().word(at)) {
                    case "here", "there", "that", "this" -> true;
                    default -> false;
                };
    }

    /** {@code JAAN TAMM, 61, army}: a line without a verb that begins with a name. */
    private Optional<Phrase> headline(Sentence before) {
        for (int i = before.firstToken(); i < before.endToken(); i++) {
            if (tags[i].isFinite()) {
                return Optional.empty();
            }
        }
        return phrases.phraseStartingAt(before.firstToken(), before.endToken())
                .filter(phrase -> phrase.end() == before.endToken() || parsed.isMark(phrase.end(), ","))
                .filter(phrase -> tags[phrase.end() - 1] == Tag.NAME && persons.isPerson(phrase));
    }

    private Attribution attribution(Phrase source, Sentence sentence, int number) {
        return new Attribution(
                RULE,
                constructions.confidence(RULE),
                source,
                Optional.empty(),
                List.of(sentence.span()),
                number,
                number);
    }
}
