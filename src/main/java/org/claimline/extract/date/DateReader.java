package org.claimline.extract.date;

import java.util.Optional;
import org.claimline.extract.attribution.Attribution;
import org.claimline.extract.attribution.Cue;
import org.claimline.extract.date.Chronology.Entry;
import org.claimline.extract.mention.Mentions;
import org.claimline.extract.mention.Referent;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.DatePhrases;
import org.claimline.lexicon.DatePhrases.Event;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.DateBasis;
import org.claimline.model.Dating;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementDate.Interval;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Sentence;
import org.claimline.text.Tokens;

/**
 * Reads when something was said, not when what it speaks of happens: from words beside the cue, from the occasion that the
 * sentence carries on, else from the article's own date. Attributions must be read in the order of the text.
 */
public final class DateReader {
    /** A date, the rule that gave it, and why. */
    public record Reading(Dating dating, String rule, String why) {}

    private final ParsedText parsed;
    private final DatePhrases phrases;
    private final Tokens tokens;
    private final ReferenceDay reference;
    private final Tenses tenses;
    private final OwnPlace ownPlace;
    private final Chronology chronology;
    private final SayingDates sayings;
    private final StandingPositions standing;
    private final Occasions occasions;
    private final FramingEvents framing;
    private final ReportedMeeting meeting;
    private final Scene scene;

    public DateReader(ParsedText parsed, Lexicon lexicon, ReferenceDay reference, Mentions mentions) {
        DatePhrases phrases = lexicon.dates();
        this.tenses = new Tenses(parsed, lexicon);
        this.parsed = parsed;
        this.phrases = phrases;
        this.tokens = parsed.tokens();
        this.reference = reference;
        this.ownPlace = new OwnPlace(parsed, phrases.words());
        this.chronology = Chronology.of(parsed, phrases, reference);
        ToldOccasions told = new ToldOccasions(parsed);
        DateCounting counting = new DateCounting(parsed, phrases, reference, chronology, told);
        this.occasions = new Occasions(parsed, lexicon, counting, told, mentions);
        this.framing = new FramingEvents(parsed, counting.knownEvents());
        this.sayings = new SayingDates(parsed, lexicon, reference, counting, occasions);
        this.meeting = new ReportedMeeting(parsed, phrases, reference, told);
        this.scene = new Scene(parsed, reference, told, occasions, meeting, tenses, ownPlace);
        this.standing = new StandingPositions(parsed, phrases, reference, counting);
    }

    public Reading read(Attribution attribution, Referent speaker) {
        occasions.readBefore(parsed.sentences().get(attribution.firstSentence()).firstToken());
        Reading reading = decide(attribution, speaker);
        scene.spoke(reading.dating());
        occasions.attributed(attribution.firstSentence(), attribution.lastSentence());
        if (isOccasion(reading.dating())) {
            occasions.spoke(speaker, reading.dating(), attribution.lastSentence());
        }
        return reading;
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
        return sayings.read(attribution)
                .or(() -> standing.read(attribution))
                .or(() -> framedByEvent(attribution))
                .or(() -> fromKnownEvent(attribution))
                .or(() -> sayings.alone(attribution))
                .or(() -> carriedOn(attribution, speaker))
                .or(() -> atMeeting(attribution))
                .or(() -> scene.day(attribution))
                .orElseGet(this::fromReference);
    }

    /** Of the source, or of what is said where that comes first: what it tells is no occasion of its own saying. */
    private int firstToken(Attribution attribution) {
        int source = attribution.source().first();
        if (attribution.contents().isEmpty()) {
            return source;
        }
        int content = parsed.firstToken(attribution.contents().get(0));
        for (int i = source - 1; i > content; i--) {
            if (parsed.isMark(i, ";") && !parsed.isQuoted(i)) {
                return i;
            }
        }
        return Math.min(source, content);
    }

    /** Inside an entry of a chronology nothing is carried on from another. */
    private Optional<Reading> carriedOn(Attribution attribution, Referent speaker) {
        int sentence = attribution.firstSentence();
        occasions.readBefore(firstToken(attribution));
        Optional<Entry> entry = chronology.at(sentence);
        int since = entry.map(Entry::sentence).orElse(0);
        boolean past = entry.isPresent() || tenses.isPast(attribution);
        boolean place = entry.isEmpty() && ownPlace.isNamed(attribution);
        Optional<Reading> carried = occasions.carriedOn(speaker, sentence, since, past, place);
        return ownClause(attribution, speaker).or(() -> carried).or(() -> entry.map(this::ofEntry));
    }

    /** {@code By Wednesday the president had moved on to the allies, without whom, he told them, nobody would go}. */
    private Optional<Reading> ownClause(Attribution attribution, Referent speaker) {
        int source = attribution.source().first();
        if (parsed.tags()[source] != Tag.SUBJECT) {
            return Optional.empty();
        }
        occasions.readBefore(source);
        return occasions.framed(speaker, attribution.firstSentence());
    }

    private Optional<Reading> atMeeting(Attribution attribution) {
        boolean elsewhere = ownPlace.isNamed(attribution) || ownPlace.isInMedia(attribution);
        return tenses.isPast(attribution) && !elsewhere ? meeting.day() : Optional.empty();
    }

    private Reading ofEntry(Entry entry) {
        String words = parsed.words(entry.headFirst(), entry.headEnd());
        return new Reading(
                new Dating(entry.date(), DateBasis.CONTEXT, words),
                "date.entry",
                "Stands under \"" + words + "\" in a list of events.");
    }

    /** {@code At Lancaster House he said}: the day of the event; {@code after} it, about that day; {@code since} it, up to now. */
    private Optional<Reading> framedByEvent(Attribution attribution) {
        int sentence = attribution.firstSentence();
        int first =
                attribution.cue().map(Cue::first).orElse(attribution.source().first());
        if (!tenses.isPast(attribution)) {
            return framing.behind(sentence)
                    .filter(event -> event.end() <= first && isPast(event.owner()))
                    .map(event -> behindEvent(event, true));
        }
        return framing.onTheDay(sentence)
                .filter(event -> event.end() <= first && isPast(event.owner()))
                .map(this::onEvent)
                .or(() -> framing.behind(sentence)
                        .filter(event -> event.end() <= first && isPast(event.owner()))
                        .map(event -> behindEvent(event, false)));
    }

    private Reading behindEvent(Match<Event> match, boolean since) {
        Event event = match.owner();
        StatementDate day = StatementDate.of(event.day());
        boolean dated = since && reference.date().isKnown() && !reference.inferred();
        StatementDate date = dated ? new Interval(Optional.of(day), Optional.of(reference.date())) : day.uncertain();
        String words = parsed.words(match.first(), match.end());
        return new Reading(
                new Dating(date, DateBasis.CONTEXT, words),
                event.id(),
                "\"" + words + "\": from " + event.name() + ", " + event.date() + ", on.");
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
