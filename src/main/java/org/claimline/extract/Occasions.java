package org.claimline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.extract.DateReader.Reading;
import org.claimline.lexicon.DateMeaning;
import org.claimline.lexicon.DatePhrases;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.lexicon.DatePhrases.Event;
import org.claimline.model.DateBasis;
import org.claimline.model.Dating;
import org.claimline.model.StatementDate;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Sentence;
import org.claimline.text.Tokens;

/** The dated occasions that a text tells, and that what follows them carries on. */
final class Occasions {
    /** @param frames whether the words stand before the verb of their sentence, and so hold for what follows it */
    private record Occasion(StatementDate date, int paragraph, String words, boolean frames) {}

    private static final int PARAGRAPHS_CARRIED = 2;
    private static final int YEARS_CARRIED = 5;

    private final ParsedText parsed;
    private final DatePhrases phrases;
    private final Tokens tokens;
    private final DateArithmetic arithmetic;
    private final ReferenceDay reference;
    private final Mentions mentions;
    private final Map<String, Occasion> bySpeaker = new HashMap<>();
    private Optional<Occasion> last = Optional.empty();
    private Optional<StatementDate> lastKnownEvent = Optional.empty();
    private int sentencesRead;

    Occasions(ParsedText parsed, DatePhrases phrases, ReferenceDay reference, Mentions mentions) {
        this.parsed = parsed;
        this.phrases = phrases;
        this.tokens = parsed.tokens();
        this.arithmetic = new DateArithmetic(phrases, tokens);
        this.reference = reference;
        this.mentions = mentions;
    }

    /** What "a day later" counts from: the last day that the narrator told, else the last event of known date. */
    Optional<StatementDate> lastEvent() {
        return last.map(Occasion::date).or(() -> lastKnownEvent);
    }

    /** Takes note that a speaker, and the bodies spoken for, said something on a date in that paragraph. */
    void spoke(Referent speaker, Dating dating, int paragraph) {
        Occasion occasion = new Occasion(dating.date(), paragraph, dating.words(), false);
        voices(speaker).forEach(voice -> bySpeaker.put(voice, occasion));
    }

    /** The speaker, and the bodies that the speaker speaks for. */
    private static List<String> voices(Referent speaker) {
        List<String> voices = new ArrayList<>(List.of(speaker.name()));
        voices.addAll(speaker.speaksFor());
        return voices;
    }

    /** The same speaker's last dated words nearby, else a dated event earlier in the paragraph. */
    Optional<Reading> carriedOn(Referent speaker, int paragraph) {
        for (String voice : voices(speaker)) {
            Occasion occasion = bySpeaker.get(voice);
            if (occasion != null && paragraph - occasion.paragraph() <= PARAGRAPHS_CARRIED) {
                return Optional.of(context(
                        occasion,
                        "date.same-speaker",
                        "Carries on what " + speaker.name() + " said on a dated occasion."));
            }
        }
        return last.filter(
                        occasion -> occasion.paragraph() == paragraph && occasion.frames() && isOfLate(occasion.date()))
                .map(occasion -> context(occasion, "date.same-paragraph", "The paragraph tells the day before it."));
    }

    /** What happened many years ago is history, and frames no news. */
    private boolean isOfLate(StatementDate date) {
        return reference.day().isEmpty()
                || date.latest().isEmpty()
                || date.latest()
                        .get()
                        .plusYears(YEARS_CARRIED)
                        .isAfter(reference.day().get());
    }

    private static Reading context(Occasion occasion, String rule, String why) {
        return new Reading(new Dating(occasion.date(), DateBasis.CONTEXT, occasion.words()), rule, why);
    }

    /** Reads what the narrator dates in the sentences before one, as far as they have not been read. */
    void readBefore(int sentenceNumber) {
        for (; sentencesRead < sentenceNumber; sentencesRead++) {
            read(parsed.sentences().get(sentencesRead), parsed.dates().get(sentencesRead));
        }
    }

    private void read(Sentence sentence, List<Match<DateRule>> dates) {
        for (Match<Event> event : phrases.events(tokens, sentence.firstToken(), sentence.endToken())) {
            lastKnownEvent = Optional.of(StatementDate.of(event.owner().day()));
        }
        for (Match<DateRule> match : dates) {
            if (isOccasion(match, sentence)) {
                arithmetic
                        .evaluate(match, reference.day(), lastEvent())
                        .ifPresent(date -> remember(date, match, sentence));
            }
        }
    }

    private boolean isOccasion(Match<DateRule> match, Sentence sentence) {
        return !isVague(match.owner().means())
                && !parsed.isQuoted(match.first())
                && !Deadlines.hold(tokens, match)
                && !AttributiveDates.hold(parsed, match)
                && !isFuture(match, sentence);
    }

    private static boolean isVague(DateMeaning means) {
        return switch (means) {
            case YEAR, YEARS_AGO, LAST_YEAR, THIS_YEAR, SEASON -> true;
            default -> false;
        };
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

    /** {@code On March 27, leaders gathered}: before the first verb of the sentence. */
    private boolean isFronted(Match<DateRule> match, Sentence sentence) {
        for (int i = sentence.firstToken(); i < match.first(); i++) {
            if (parsed.tags()[i].isFinite()) {
                return false;
            }
        }
        return true;
    }

    /** The last event, and the day on which the sentence's first speaker did something. */
    private void remember(StatementDate date, Match<DateRule> match, Sentence sentence) {
        Occasion occasion = new Occasion(
                reference.doubted(date, match.owner().means()),
                sentence.paragraph(),
                parsed.words(match.first(), match.end()),
                isFronted(match, sentence));
        last = Optional.of(occasion);
        mentions.between(sentence.firstToken(), sentence.endToken()).stream()
                .filter(mention -> mention.referent().isPerson() && mention.end() <= match.first())
                .findFirst()
                .ifPresent(mention -> bySpeaker.put(mention.referent().name(), occasion));
    }
}
