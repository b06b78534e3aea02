package org.claimline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.lexicon.DatePhrases;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.lexicon.DatePhrases.Event;
import org.claimline.model.DateBasis;
import org.claimline.model.Dating;
import org.claimline.model.StatementDate;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Sentence;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/**
 * Reads when something was said, not when what it speaks of happens: from words beside the cue, from the occasion that the
 * sentence carries on, else from the article's own date. Attributions must be read in the order of the text.
 */
final class DateReader {
    /** A date, the rule that gave it, and why. */
    record Reading(Dating dating, String rule, String why) {}

    /** @param frames whether the words stand before the verb of their sentence, and so hold for what follows */
    private record Dated(StatementDate date, int paragraph, String words, boolean frames) {}

    private static final Set<String> DEADLINES =
            Set.of("by", "until", "before", "since", "from", "after", "till", "for", "than");
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
    private static final int PARAGRAPHS_CARRIED = 2;

    private final ParsedText parsed;
    private final DatePhrases phrases;
    private final Tokens tokens;
    private final DateArithmetic arithmetic;
    private final ReferenceDay reference;
    private final Mentions mentions;
    private final Map<String, Dated> bySpeaker = new HashMap<>();
    private Optional<Dated> lastEvent = Optional.empty();
    private Optional<StatementDate> lastKnownEvent = Optional.empty();
    private int sentencesRead;

    DateReader(ParsedText parsed, DatePhrases phrases, ReferenceDay reference, Mentions mentions) {
        this.mentions = mentions;
        this.parsed = parsed;
        this.phrases = phrases;
        this.tokens = parsed.tokens();
        this.arithmetic = new DateArithmetic(phrases, tokens);
        this.reference = reference;
    }

    Reading read(Attribution attribution, Referent speaker) {
        readEventsBefore(attribution.firstSentence());
        Reading reading = decide(attribution, speaker);
        DateBasis basis = reading.dating().basis();
        int paragraph = parsed.sentences().get(attribution.lastSentence()).paragraph();
        if (basis == DateBasis.EXPLICIT || basis == DateBasis.RELATIVE || basis == DateBasis.CONTEXT) {
            boolean standing = reading.dating().date().earliest().isEmpty();
            Dated dated = new Dated(
                    reading.dating().date(), paragraph, reading.dating().words(), false);
            if (!standing) {
                voices(speaker).forEach(voice -> bySpeaker.put(voice, dated));
            }
        }
        return reading;
    }

    /** The speaker, and the bodies that the speaker speaks for. */
    private static List<String> voices(Referent speaker) {
        List<String> voices = new ArrayList<>(List.of(speaker.name()));
        voices.addAll(speaker.speaksFor());
        return voices;
    }

    private Reading decide(Attribution attribution, Referent speaker) {
        if (attribution.rule().equals("transcript-turn")) {
            return fromReference();
        }
        Optional<Reading> own = fromOwnWords(attribution);
        if (own.isPresent()) {
            return own.get();
        }
        if (isStanding(attribution)) {
            return standing();
        }
        Optional<Reading> event = fromKnownEvent(attribution);
        if (event.isPresent()) {
            return event.get();
        }
        return carriedOn(attribution, speaker).orElseGet(this::fromReference);
    }

    private Optional<Reading> fromOwnWords(Attribution attribution) {
        Match<DateRule> best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (int s = attribution.firstSentence(); s <= attribution.lastSentence(); s++) {
            Sentence sentence = parsed.sentences().get(s);
            for (Match<DateRule> match : phrases.phrases(tokens, sentence.firstToken(), sentence.endToken())) {
                int distance = distance(match, attribution);
                if (distance < bestDistance
                        && isOfTheSaying(match, attribution)
                        && evaluate(match).isPresent()) {
                    best = match;
                    bestDistance = distance;
                }
            }
        }
        return Optional.ofNullable(best).flatMap(this::reading);
    }

    private Optional<StatementDate> evaluate(Match<DateRule> match) {
        return arithmetic.evaluate(
                match, reference.day(), lastEvent.map(Dated::date).or(() -> lastKnownEvent));
    }

    private Optional<Reading> reading(Match<DateRule> match) {
        return evaluate(match).map(date -> {
            boolean explicit = match.owner().means().isCalendar();
            DateBasis basis = explicit ? DateBasis.EXPLICIT : DateBasis.RELATIVE;
            String words = parsed.words(match.first(), match.end());
            StatementDate sure =
                    reference.inferred() && !explicit && !reference.date().isExactDay() ? date.uncertain() : date;
            String why = explicit
                    ? "\"" + words + "\" stands in the passage."
                    : "\"" + words + "\", counted from "
                            + (match.owner().means().countsFromEvent()
                                    ? "the last dated event in the text."
                                    : "the date of the article.");
            return new Reading(new Dating(sure, basis, words), match.owner().id(), why);
        });
    }

    private int distance(Match<DateRule> match, Attribution attribution) {
        int cue = attribution.cue().map(Cue::first).orElse(attribution.source().end());
        return match.first() >= cue ? match.first() - cue : cue - match.end() + 1;
    }

    /** Outside what is said, and no deadline. */
    private boolean isOfTheSaying(Match<DateRule> match, Attribution attribution) {
        if (parsed.isQuoted(match.first()) || match.first() > 0 && isDeadline(match)) {
            return false;
        }
        Phrase source = attribution.source();
        if (match.first() >= source.end() && match.end() <= source.apposition()) {
            return false;
        }
        Span words = tokens.span(match.first(), match.end());
        Optional<Span> content = attribution.contents().stream()
                .filter(span -> span.overlaps(words))
                .findFirst();
        return content.isEmpty() || hangsOnStance(match, attribution);
    }

    private boolean isDeadline(Match<DateRule> match) {
        return DEADLINES.contains(tokens.word(match.first() - 1))
                || DEADLINES.contains(tokens.word(match.first()))
                        && !match.owner().means().isCalendar();
    }

    /** {@code signed a declaration on January 6}: no verb stands between the cue and the date. */
    private boolean hangsOnStance(Match<DateRule> match, Attribution attribution) {
        if (attribution.cue().isEmpty() || !attribution.rule().startsWith("stance.")) {
            return false;
        }
        int cueEnd = attribution.cue().get().end();
        if (match.first() < cueEnd) {
            return false;
        }
        for (int i = cueEnd; i < match.first(); i++) {
            Tag tag = parsed.tags()[i];
            if (!parsed.isQuoted(i) && (tag.isVerbal() || tag == Tag.SUBORDINATOR)) {
                return false;
            }
        }
        return true;
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
        if (!attribution.rule().startsWith("stance.")) {
            return Optional.empty();
        }
        Sentence sentence = parsed.sentences().get(attribution.lastSentence());
        for (Match<Event> event : phrases.events(tokens, sentence.firstToken(), sentence.endToken())) {
            boolean past = reference
                    .day()
                    .map(day -> !event.owner().day().isAfter(day))
                    .orElse(true);
            boolean near = attribution.cue().isPresent()
                    && event.first() >= attribution.cue().get().first()
                    && event.first() <= attribution.cue().get().end() + 2;
            if (past && near) {
                String words = parsed.words(event.first(), event.end());
                return Optional.of(new Reading(
                        new Dating(StatementDate.of(event.owner().day()), DateBasis.CONTEXT, words),
                        event.owner().id(),
                        "\"" + words + "\": " + event.owner().name() + ", "
                                + event.owner().date() + "."));
            }
        }
        return Optional.empty();
    }

    /** The same speaker's last dated words nearby, else a dated event earlier in the paragraph. */
    private Optional<Reading> carriedOn(Attribution attribution, Referent speaker) {
        int paragraph = parsed.sentences().get(attribution.firstSentence()).paragraph();
        for (String voice : voices(speaker)) {
            Dated dated = bySpeaker.get(voice);
            if (dated != null && paragraph - dated.paragraph() <= PARAGRAPHS_CARRIED) {
                return Optional.of(context(
                        dated,
                        "date.same-speaker",
                        "Carries on what " + speaker.name() + " said on a dated occasion."));
            }
        }
        return lastEvent
                .filter(event -> event.paragraph() == paragraph)
                .map(event -> context(event, "date.same-paragraph", "The paragraph tells the day before it."));
    }

    private static Reading context(Dated dated, String rule, String why) {
        return new Reading(new Dating(dated.date(), DateBasis.CONTEXT, dated.words()), rule, why);
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

    /** What the narrator dates becomes the last event, for "a day later" and for what follows in the paragraph. */
    private void readEventsBefore(int sentenceNumber) {
        for (; sentencesRead < sentenceNumber; sentencesRead++) {
            Sentence sentence = parsed.sentences().get(sentencesRead);
            for (Match<Event> event : phrases.events(tokens, sentence.firstToken(), sentence.endToken())) {
                lastKnownEvent = Optional.of(StatementDate.of(event.owner().day()));
            }
            for (Match<DateRule> match : phrases.phrases(tokens, sentence.firstToken(), sentence.endToken())) {
                boolean vague = switch (match.owner().means()) {
                    case YEAR, YEARS_AGO, LAST_YEAR, THIS_YEAR, SEASON -> true;
                    default -> false;
                };
                if (vague
                        || parsed.isQuoted(match.first())
                        || match.first() > 0 && isDeadline(match)
                        || isFuture(match, sentence)) {
                    continue;
                }
                evaluate(match).ifPresent(date -> remember(date, match, sentence));
            }
        }
    }

    /** The last event, and the day on which the sentence's first speaker did something. */
    private void remember(StatementDate date, Match<DateRule> match, Sentence sentence) {
        boolean doubtful = reference.inferred()
                && !match.owner().means().isCalendar()
                && !reference.date().isExactDay();
        Dated dated = new Dated(
                doubtful ? date.uncertain() : date,
                sentence.paragraph(),
                parsed.words(match.first(), match.end()),
                isFronted(match, sentence));
        lastEvent = Optional.of(dated);
        mentions.between(sentence.firstToken(), sentence.endToken()).stream()
                .filter(mention -> mention.referent().isPerson() && mention.end() <= match.first())
                .findFirst()
                .ifPresent(mention -> bySpeaker.put(mention.referent().name(), dated));
    }

    /** {@code On March 27, leaders gathered}: before the first verb of the sentence. */
    private boolean isFronted(Match<DateRule> match, Sentence sentence) {
        for (int i = sentence.firstToken(); i < match.first(); i++) {
            Tag tag = parsed.tags()[i];
            if (tag == Tag.VERB || tag == Tag.AUXILIARY || tag == Tag.MODAL) {
                return false;
            }
        }
        return true;
    }

    /** {@code is to debate on Friday}, {@code will meet on Monday}: no day on which something was said. */
    private boolean isFuture(Match<DateRule> match, Sentence sentence) {
        for (int i = match.first() - 1; i >= Math.max(sentence.firstToken(), match.first() - 12); i--) {
            Tag tag = parsed.tags()[i];
            if (tag == Tag.MODAL || tag == Tag.INFINITIVE) {
                return true;
            }
            if (tag == Tag.VERB || tag == Tag.MARK) {
                return false;
            }
        }
        return false;
    }
}
