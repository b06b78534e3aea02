package org.claimline.extract.date;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.claimline.extract.date.DateReader.Reading;
import org.claimline.extract.date.ToldOccasions.Occasion;
import org.claimline.extract.mention.Mentions;
import org.claimline.extract.mention.Referent;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.DateMeaning;
import org.claimline.lexicon.DatePhrases;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.lexicon.DatePhrases.Event;
import org.claimline.lexicon.DateWord;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.DateBasis;
import org.claimline.model.Dating;
import org.claimline.model.StatementDate;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Sentence;

/** The dated occasions that a text tells, and that what follows them carries on. */
final class Occasions {
    private static final int PARAGRAPHS_CARRIED = 2;

    private final ParsedText parsed;
    private final DatePhrases phrases;
    private final Grammar grammar;
    private final DateCounting counting;
    private final ToldOccasions told;
    private final Mentions mentions;
    private final SpeakerOccasions bySpeaker = new SpeakerOccasions();
    private final BitSet attributed = new BitSet();
    private int sentence;
    private int date;

    Occasions(ParsedText parsed, Lexicon lexicon, DateCounting counting, ToldOccasions told, Mentions mentions) {
        this.parsed = parsed;
        this.phrases = lexicon.dates();
        this.grammar = lexicon.grammar();
        this.counting = counting;
        this.told = told;
        this.mentions = mentions;
    }

    /** Takes note that somebody speaks in these sentences. */
    void attributed(int first, int last) {
        attributed.set(first, last + 1);
    }

    /** Whether somebody has been taken note of who speaks in a sentence. */
    boolean isAttributed(int number) {
        return attributed.get(number);
    }

    /** Takes note that a speaker, and the bodies spoken for, said something on a date, in that sentence. */
    void spoke(Referent speaker, Dating dating, int inSentence) {
        Occasion occasion = new Occasion(
                dating.date(),
                parsed.sentences().get(inSentence).endToken() - 1,
                inSentence,
                paragraphOf(inSentence),
                dating.words(),
                false,
                false);
        bySpeaker.spoke(speaker, occasion);
        if (dating.basis() != DateBasis.CONTEXT) {
            told.said(inSentence, dating.date());
        }
    }

    private int paragraphOf(int number) {
        return parsed.sentences().get(number).paragraph();
    }

    /**
     * The same speaker's last dated words nearby, or a dated event earlier in the paragraph, whichever was told last.
     *
     * @param since number of the first sentence that may tell it
     * @param past  whether it is told in the past tense, and so can go on from an event
     * @param place whether it names a place of its own, which only what stands right before can be about
     */
    Optional<Reading> carriedOn(Referent speaker, int number, int since, boolean past, boolean place) {
        Optional<Occasion> same = bySpeaker
                .of(speaker)
                .filter(occasion -> occasion.sentence() >= since
                        && reaches(occasion, number)
                        && (past && !place || isDay(occasion)));
        Optional<Occasion> scene = told.last()
                .filter(occasion -> past
                        && (!place || number - occasion.sentence() <= 1)
                        && occasion.paragraph() == paragraphOf(number)
                        && isScene(occasion)
                        && counting.isOfLate(occasion.date()));
        boolean sceneIsLater = scene.isPresent()
                && (same.isEmpty() || scene.get().token() > same.get().token());
        return sceneIsLater
                ? scene.map(
                        occasion -> context(occasion, "date.same-paragraph", "The paragraph tells the day before it."))
                : same.map(occasion -> context(
                        occasion,
                        "date.same-speaker",
                        "Carries on what " + speaker.name() + " said on a dated occasion."));
    }

    /** What a sentence tells of a speaker before its first verb. */
    Optional<Reading> framed(Referent speaker, int number) {
        return bySpeaker
                .of(speaker)
                .filter(occasion -> occasion.sentence() == number && occasion.frames())
                .map(occasion -> context(
                        occasion,
                        "date.same-sentence",
                        "The sentence begins with what " + speaker.name() + " did on that day."));
    }

    private static boolean isDay(Occasion occasion) {
        return occasion.date().isExactDay() || occasion.date().isUncertain();
    }

    /** A day holds for some paragraphs, a longer time for its own. */
    private boolean reaches(Occasion occasion, int number) {
        int paragraphs = paragraphOf(number) - occasion.paragraph();
        return paragraphs <= (isDay(occasion) ? PARAGRAPHS_CARRIED : 0);
    }

    /** Dates what follows: a day told before the verb, or in a sentence in which nobody speaks. */
    private boolean isScene(Occasion occasion) {
        int number = occasion.sentence();
        return occasion.date().isExactDay() && (occasion.frames() || !attributed.get(number));
    }

    private static Reading context(Occasion occasion, String rule, String why) {
        return new Reading(new Dating(occasion.date(), DateBasis.CONTEXT, occasion.words()), rule, why);
    }

    /** Reads what the narrator dates before a token, as far as it has not been read. */
    void readBefore(int token) {
        while (sentence < parsed.sentences().size()
                && parsed.sentences().get(sentence).firstToken() < token) {
            List<Match<DateRule>> dates = parsed.dates().get(sentence);
            for (; date < dates.size() && dates.get(date).first() < token; date++) {
                read(dates.get(date), parsed.sentences().get(sentence));
            }
            if (parsed.sentences().get(sentence).endToken() > token) {
                return;
            }
            rememberKnown(parsed.sentences().get(sentence));
            sentence++;
            date = 0;
        }
    }

    private void read(Match<DateRule> match, Sentence in) {
        if (isOccasion(match, in)) {
            counting.date(match).ifPresent(day -> remember(day, match, in));
        } else if (!parsed.isQuoted(match.first())) {
            counting.named(match).ifPresent(day -> rememberNamed(day, match, in));
        }
    }

    private void rememberKnown(Sentence in) {
        Optional<Match<Event>> framing = new FramingEvents(parsed, counting.knownEvents()).onTheDay(sentence);
        for (Match<Event> event : counting.knownEvents().of(sentence)) {
            boolean frames = framing.filter(event::equals).isPresent();
            told.add(new Occasion(
                    StatementDate.of(event.owner().day()),
                    event.first(),
                    sentence,
                    in.paragraph(),
                    parsed.words(event.first(), event.end()),
                    frames,
                    !frames));
        }
    }

    private boolean isOccasion(Match<DateRule> match, Sentence in) {
        boolean inside = match.owner().means() == DateMeaning.LINKED_EVENT && match.first() != in.firstToken();
        return !inside
                && !match.owner().means().isVague()
                && !parsed.isQuoted(match.first())
                && !Deadlines.hold(parsed, match, phrases.words())
                && !AttributiveDates.hold(parsed, match)
                && !counting.isNamed(match)
                && !isFuture(match);
    }

    /** {@code is to debate on Friday}, {@code will meet on Monday}: no day on which something was said. */
    boolean isFuture(Match<DateRule> match) {
        Sentence sentence = parsed.sentenceAt(match.first());
        for (int i = match.first() - 1; i >= Math.max(sentence.firstToken(), match.first() - 12); i--) {
            Tag tag = parsed.tags()[i];
            if (tag == Tag.MODAL || tag == Tag.INFINITIVE) {
                return tag == Tag.MODAL || !isDone(i);
            }
            if (tag == Tag.VERB || tag == Tag.MARK) {
                return false;
            }
        }
        return false;
    }

    /** {@code declined to say on Friday}, {@code had to explain himself on Friday}. */
    private boolean isDone(int infinitive) {
        boolean had = infinitive > 1 && phrases.words().is(parsed.tokens().word(infinitive - 2), DateWord.PLUPERFECT);
        return had
                || infinitive > 1
                        && parsed.tags()[infinitive - 2] == Tag.VERB
                        && grammar.isOfSaying(parsed.tokens().word(infinitive));
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

    /** An event, and the day on which the sentence's first speaker did something. */
    private void remember(StatementDate day, Match<DateRule> match, Sentence in) {
        boolean fronted = isFronted(match, in);
        Occasion occasion = new Occasion(
                day,
                match.first(),
                parsed.sentenceOf()[match.first()],
                in.paragraph(),
                parsed.words(match.first(), match.end()),
                fronted,
                false);
        told.add(occasion);
        mentions.between(in.firstToken(), in.endToken()).stream()
                .filter(mention -> mention.referent().isPerson() && (fronted || mention.end() <= match.first()))
                .findFirst()
                .ifPresent(mention -> bySpeaker.acted(mention.referent(), occasion));
    }

    /** {@code two days after the minister surprised parliament}: when he did. */
    private void rememberNamed(StatementDate day, Match<DateRule> match, Sentence in) {
        Occasion occasion = new Occasion(
                day,
                match.first(),
                parsed.sentenceOf()[match.first()],
                in.paragraph(),
                parsed.words(match.first(), match.end()),
                false,
                true);
        told.add(occasion);
        mentions.between(match.end(), in.endToken()).stream()
                .filter(mention -> mention.referent().isPerson())
                .findFirst()
                .ifPresent(mention -> bySpeaker.acted(mention.referent(), occasion));
    }
}
