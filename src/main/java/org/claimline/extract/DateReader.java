package org.claimline.extract;

import java.util.Optional;
import java.util.Set;
import org.claimline.lexicon.DatePhrases;
import org.claimline.lexicon.DatePhrases.Event;
import org.claimline.model.DateBasis;
import org.claimline.model.Dating;
import org.claimline.model.StatementDate;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Sentence;
import org.claimline.text.Tokens;

/**
 * Reads when something was said, not when what it speaks of happens: from words beside the cue, from the occasion that the
 * sentence carries on, else from the article's own date. Attributions must be read in the order of the text.
 */
final class DateReader {
    /** A date, the rule that gave it, and why. */
    record Reading(Dating dating, String rule, String why) {}

    private static final Set<String> STANDING = Set.of(
            "repeatedly",
            "consistently",
            "always",
            "long",
            "previously",
            "often",
            "frequently",
            "never",
            "regularly",
            "invariably",
            "earlier");

    private final ParsedText parsed;
    private final DatePhrases phrases;
    private final Tokens tokens;
    private final ReferenceDay reference;
    private final SayingDates sayings;
    private final Occasions occasions;

    DateReader(ParsedText parsed, DatePhrases phrases, ReferenceDay reference, Mentions mentions) {
        this.parsed = parsed;
        this.phrases = phrases;
        this.tokens = parsed.tokens();
        this.reference = reference;
        this.sayings = new SayingDates(parsed, phrases, reference);
        this.occasions = new Occasions(parsed, phrases, reference, mentions);
    }

    Reading read(Attribution attribution, Referent speaker) {
        occasions.readBefore(attribution.firstSentence());
        Reading reading = decide(attribution, speaker);
        if (isOccasion(reading.dating())) {
            occasions.spoke(speaker, reading.dating(), paragraphOf(attribution.lastSentence()));
        }
        return reading;
    }

    private int paragraphOf(int sentence) {
        return parsed.sentences().get(sentence).paragraph();
    }

    /** Told by the text, and no standing position. */
    private static boolean isOccasion(Dating dating) {
        return switch (dating.basis()) {
            case EXPLICIT, RELATIVE, CONTEXT -> dating.date().earliest().isPresent();
            default -> false;
        };
    }

    private Reading decide(Attribution attribution, Referent speaker) {
        if (attribution.rule().equals("transcript-turn")) {
            return fromReference();
        }
        return sayings.read(attribution, occasions.lastEvent())
                .or(() -> isStanding(attribution) ? Optional.of(standing()) : Optional.empty())
                .or(() -> fromKnownEvent(attribution))
                .or(() -> occasions.carriedOn(speaker, paragraphOf(attribution.firstSentence())))
                .orElseGet(this::fromReference);
    }

    /** {@code has repeatedly said}: held on that day and before. */
    private boolean isStanding(Attribution attribution) {
        if (attribution.cue().isEmpty()) {
            return false;
        }
        Cue cue = attribution.cue().get();
        int from = Math.max(parsed.sentenceAt(cue.first()).firstToken(), cue.first() - 4);
        for (int i = from; i < cue.first(); i++) {
            if (STANDING.contains(tokens.word(i)) && !parsed.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    private Reading standing() {
        StatementDate date =
                reference.date().isKnown() ? StatementDate.onOrBefore(reference.date()) : StatementDate.UNKNOWN;
        DateBasis basis = !reference.date().isKnown()
                ? DateBasis.UNKNOWN
                : reference.inferred() ? DateBasis.INFERRED : DateBasis.PUBLICATION;
        return new Reading(new Dating(date, basis, ""), "date.standing", "A standing position: on that day or before.");
    }

    /** A signing or pledge that is itself an event of known date. */
    private Optional<Reading> fromKnownEvent(Attribution attribution) {
        if (attribution.cue().isEmpty() || !attribution.rule().startsWith("stance.")) {
            return Optional.empty();
        }
        Cue cue = attribution.cue().get();
        Sentence sentence = parsed.sentences().get(attribution.lastSentence());
        return phrases.events(tokens, sentence.firstToken(), sentence.endToken()).stream()
                .filter(event -> isPast(event.owner()) && isNear(event, cue))
                .findFirst()
                .map(this::onEvent);
    }

    private boolean isPast(Event event) {
        return reference.day().map(day -> !event.day().isAfter(day)).orElse(true);
    }

    private static boolean isNear(Match<Event> event, Cue cue) {
        return event.first() >= cue.first() && event.first() <= cue.end() + 2;
    }

    private Reading onEvent(Match<Event> match) {
        Event event = match.owner();
        String words = parsed.words(match.first(), match.end());
        return new Reading(
                new Dating(StatementDate.of(event.day()), DateBasis.CONTEXT, words),
                event.id(),
                "\"" + words + "\": " + event.name() + ", " + event.date() + ".");
    }

    private Reading fromReference() {
        if (!reference.date().isKnown()) {
            return new Reading(Dating.UNKNOWN, "date.unknown", "Nothing in the article tells when.");
        }
        if (reference.inferred()) {
            return new Reading(
                    new Dating(reference.date().uncertain(), DateBasis.INFERRED, reference.words()),
                    "date.inferred",
                    "The article has no date; \"" + reference.words() + "\" places it.");
        }
        return new Reading(
                new Dating(reference.date(), DateBasis.PUBLICATION, ""),
                "date.publication",
                "Nothing else says: the date of the article.");
    }
}
