package org.claimline.extract.attribution;

import java.util.ArrayList;
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

/** What holds for somebody: {@code For Tamm, the force would be a mistake}; {@code Tamm, for whom the force is a mistake}. */
final class Standpoints {
    private static final String RULE = "standpoint";

    private final ParsedText parsed;
    private final Tokens tokens;
    private final Tag[] tags;
    private final PhraseFinder phrases;
    private final PersonPhrases persons;
    private final Constructions constructions;

    Standpoints(ParsedText parsed, PhraseFinder phrases, PersonPhrases persons, Constructions constructions) {
        this.parsed = parsed;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.phrases = phrases;
        this.persons = persons;
        this.constructions = constructions;
    }

    List<Attribution> in(int number) {
        Sentence sentence = parsed.sentences().get(number);
        List<Attribution> found = new ArrayList<>();
        inFront(sentence.firstToken(), sentence, number).ifPresent(found::add);
        for (int i = sentence.firstToken() + 2; i + 2 < sentence.endToken(); i++) {
            if (tokens.is(i, "for") && !parsed.isQuoted(i)) {
                inside(i, sentence, number).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Behind a colon or semicolon as in front; {@code Tamm, | for whom}. */
    private Optional<Attribution> inside(int at, Sentence sentence, int number) {
        if (parsed.isMark(at - 1, ":") || parsed.isMark(at - 1, ";")) {
            return inFront(at, sentence, number);
        }
        return tokens.is(at + 1, "whom") ? relative(at, sentence, number) : Optional.empty();
    }

    private Optional<Attribution> inFront(int first, Sentence sentence, int number) {
        int at = first;
        while (at < sentence.endToken() && (tags[at] == Tag.CONJUNCTION || tags[at] == Tag.ADVERB)) {
            at++;
        }
        if (at + 2 >= sentence.endToken() || !tokens.is(at, "for") && !tokens.is(at, "to")) {
            return Optional.empty();
        }
        int end = sentence.endToken();
        return phrases.phraseStartingAt(at + 1, end)
                .filter(persons::isPerson)
                .flatMap(source -> said(behind(source, end), end).map(said -> attribution(source, said, number)));
    }

    /** Behind the name and what describes it. */
    private int behind(Phrase source, int end) {
        int at = behindBracket(source.end(), end);
        if (at + 1 < end && parsed.isMark(at, ",") && isDescription(at + 1)) {
            at++;
            while (at < end && !parsed.isMark(at, ",")) {
                at++;
            }
        }
        if (at + 2 < end && parsed.isMark(at, ",") && tags[at + 1] == Tag.ADVERB && parsed.isMark(at + 2, ",")) {
            at += 2;
        }
        return at < end && parsed.isMark(at, ",") ? at + 1 : at;
    }

    /** {@code For Tamm (Estonia)}. */
    private int behindBracket(int from, int end) {
        int at = from;
        if (at < end && parsed.isMark(at, "(")) {
            while (at < end && !parsed.isMark(at, ")")) {
                at++;
            }
        }
        return at > from && at + 1 < end ? at + 1 : from;
    }

    private boolean isDescription(int token) {
        return tags[token] == Tag.SUBORDINATOR
                || tokens.is(token, "whose")
                || (tags[token] == Tag.PARTICIPLE
                        || tags[token] == Tag.VERB && tokens.word(token).endsWith("ed"))
                || (tags[token] == Tag.DETERMINER || tags[token] == Tag.NOUN || tags[token] == Tag.PREPOSITION)
                        && closesBeforeVerb(token);
    }

    private boolean closesBeforeVerb(int token) {
        int at = token;
        while (at < tags.length && !parsed.isMark(at, ",") && !tags[at].isFinite()) {
            at++;
        }
        return at < tags.length && parsed.isMark(at, ",");
    }

    /** A clause: a subject at once, and a verb. */
    private Optional<Span> said(int from, int end) {
        boolean opens = from < end
                && (tags[from].isNominal()
                        || tags[from].isPronoun()
                        || tags[from] == Tag.ADVERB
                        || parsed.isQuotationMark(from));
        boolean verb = false;
        for (int i = from; i < end; i++) {
            verb |= tags[i].isFinite();
        }
        return opens && verb ? SaidSpan.of(parsed, from, end) : Optional.empty();
    }

    private Optional<Attribution> relative(int from, Sentence sentence, int number) {
        int last = parsed.isMark(from - 1, ",") ? from - 2 : from - 1;
        return phrases.phraseEndingAt(last, sentence.firstToken())
                .filter(persons::isPerson)
                .flatMap(source -> said(from + 2, sentence.endToken()).map(said -> attribution(source, said, number)));
    }

    private Attribution attribution(Phrase source, Span said, int number) {
        return new Attribution(
                RULE, constructions.confidence(RULE), source, Optional.empty(), List.of(said), number, number);
    }
}
