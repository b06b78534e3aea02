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

/** What somebody is asked and answers with a gesture: {@code Asked whether soldiers would go, Tamm nodded.} */
final class Askings {
    private static final String RULE = "asked";

    private final ParsedText parsed;
    private final Tokens tokens;
    private final Tag[] tags;
    private final PhraseFinder phrases;
    private final PersonPhrases persons;
    private final Constructions constructions;

    Askings(ParsedText parsed, PhraseFinder phrases, PersonPhrases persons, Constructions constructions) {
        this.parsed = parsed;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.phrases = phrases;
        this.persons = persons;
        this.constructions = constructions;
    }

    /** The one that a sentence tells of, where a question stands in front of its clause. */
    Optional<Attribution> in(int number) {
        Sentence sentence = parsed.sentences().get(number);
        int first = sentence.firstToken();
        int comma = asks(first) ? commaBehindQuestion(first, sentence) : -1;
        if (comma < 0) {
            return Optional.empty();
        }
        return verbBehind(comma, sentence)
                .flatMap(verb -> phrases.phraseStartingAt(comma + 1, verb)
                        .filter(persons::isNamed)
                        .map(source -> attribution(source, verb, first, comma, sentence, number)));
    }

    private boolean asks(int token) {
        return switch (tokens.word(token)) {
            case "asked", "pressed", "questioned", "quizzed", "pushed", "prodded" -> true;
            case "on", "as" -> token + 1 < tags.length && opensQuestion(token + 1);
            case "to" -> token + 2 < tags.length && tokens.is(token + 1, "the") && tokens.is(token + 2, "question");
            default -> false;
        };
    }

    /** {@code On whether}, {@code As to how many}. */
    private boolean opensQuestion(int token) {
        return switch (tokens.word(token)) {
            case "whether", "how", "who", "what", "to" -> true;
            default -> false;
        };
    }

    /** The comma that closes the question; -1 where nothing is asked. */
    private int commaBehindQuestion(int first, Sentence sentence) {
        boolean question = false;
        for (int i = first + 1; i < sentence.endToken(); i++) {
            question |= switch (tokens.word(i)) {
                case "whether", "if", "about", "what", "how", "why", "who" -> true;
                default -> false;
            };
            if (question && parsed.isMark(i, ",") && i + 2 < sentence.endToken()) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Integer> verbBehind(int comma, Sentence sentence) {
        for (int i = comma + 2; i < sentence.endToken(); i++) {
            if (tags[i].isFinite()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Attribution attribution(Phrase source, int verb, int first, int comma, Sentence sentence, int number) {
        List<Span> said = new ArrayList<>();
        SaidSpan.of(parsed, first + 1, comma).ifPresent(said::add);
        SaidSpan.of(parsed, verb + 1, sentence.endToken()).ifPresent(said::add);
        double confidence = constructions.confidence(RULE);
        Cue cue = new Cue(verb, verb + 1, tokens.word(verb), RULE, confidence);
        return new Attribution(RULE, confidence, source, Optional.of(cue), said, number, number);
    }
}
