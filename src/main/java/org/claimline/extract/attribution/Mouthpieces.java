package org.claimline.extract.attribution;

import java.util.Optional;
import java.util.Set;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.PhraseFinder;
import org.claimline.extract.parse.Tag;
import org.claimline.text.Sentence;
import org.claimline.text.Tokens;

/**
 * {@code Estonia let it be known through its premier, Jaan Tamm, that …}, {@code …, in the words of Jaan Tamm}: a state or a
 * body speaks by somebody's mouth, and that person is the source.
 */
final class Mouthpieces {
    private static final Set<String> SPEAKING =
            Set.of("words", "person", "mouth", "voice", "lips", "phrase", "formula");

    private final ParsedText parsed;
    private final Tokens tokens;
    private final Tag[] tags;
    private final PhraseFinder phrases;
    private final PersonPhrases persons;

    Mouthpieces(ParsedText parsed, PhraseFinder phrases, PersonPhrases persons) {
        this.parsed = parsed;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.phrases = phrases;
        this.persons = persons;
    }

    /** The same words by whom they were spoken; the attribution itself where nobody else is told. */
    Attribution ofWhoSpoke(Attribution attribution) {
        if (attribution.cue().isEmpty() || persons.isPerson(attribution.source())) {
            return attribution;
        }
        Sentence sentence = parsed.sentences().get(attribution.lastSentence());
        for (int i = attribution.source().end(); i + 1 < sentence.endToken(); i++) {
            int behind = parsed.isQuoted(i) ? -1 : behindOpening(i);
            Optional<Phrase> mouth = behind > 0 ? speakerAt(behind, sentence) : Optional.empty();
            if (mouth.isPresent()) {
                return attribution.by(mouth.get());
            }
        }
        return attribution;
    }

    private Optional<Phrase> speakerAt(int first, Sentence sentence) {
        return phrases.phraseStartingAt(first, sentence.endToken()).filter(persons::isNamedPerson);
    }

    /** Behind {@code through}, {@code by way of}, {@code in the person of}; -1 where none of them stands there. */
    private int behindOpening(int at) {
        if (tokens.is(at, "through") || tokens.is(at, "via")) {
            return behindMouth(at + 1);
        }
        if (tokens.is(at, "by") && tokens.is(at + 1, "way") && tokens.is(at + 2, "of")) {
            return at + 3;
        }
        boolean in = tokens.is(at, "in") || tokens.is(at, "by") || tokens.is(at, "from");
        return in && isMouth(at + 1) ? at + 4 : -1;
    }

    /** {@code through | the mouth of}. */
    private int behindMouth(int at) {
        return isMouth(at) ? at + 3 : at;
    }

    private boolean isMouth(int at) {
        return at + 3 < tokens.size()
                && tags[at] == Tag.DETERMINER
                && SPEAKING.contains(tokens.word(at + 1))
                && tokens.is(at + 2, "of");
    }
}
