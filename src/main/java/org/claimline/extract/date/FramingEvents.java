package org.claimline.extract.date;

import java.util.Optional;
import java.util.Set;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.DatePhrases.Event;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Sentence;

/**
 * Events of known date that open a sentence, and so tell when the rest of it was: {@code At Lancaster House he said},
 * {@code When they met in Alaska she said}, {@code Since the Paris declaration they have said}.
 */
final class FramingEvents {
    /** Tokens from the beginning of a sentence within which the event is named. */
    private static final int FURTHEST_IN = 8;

    private static final Set<String> ON_THE_DAY = Set.of("at", "in", "during", "when", "on", "from");
    private static final Set<String> BEHIND_IT = Set.of("after", "since", "following");

    private final ParsedText parsed;
    private final KnownEvents known;

    FramingEvents(ParsedText parsed, KnownEvents known) {
        this.parsed = parsed;
        this.known = known;
    }

    /** Such an event on whose day the sentence happens. */
    Optional<Match<Event>> onTheDay(int sentence) {
        return opening(sentence, ON_THE_DAY);
    }

    /** Such an event that what the sentence tells lies behind. */
    Optional<Match<Event>> behind(int sentence) {
        return opening(sentence, BEHIND_IT);
    }

    private Optional<Match<Event>> opening(int number, Set<String> openings) {
        Sentence sentence = parsed.sentences().get(number);
        if (!openings.contains(parsed.tokens().word(sentence.firstToken()))) {
            return Optional.empty();
        }
        return known.of(number).stream()
                .filter(event -> event.first() - sentence.firstToken() <= FURTHEST_IN
                        && !parsed.isQuoted(event.first())
                        && !isMarked(sentence.firstToken(), event.first()))
                .findFirst();
    }

    private boolean isMarked(int from, int to) {
        for (int i = from; i < to; i++) {
            if (parsed.tags()[i] == Tag.MARK) {
                return true;
            }
        }
        return false;
    }
}
