package org.claimline.extract.date;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.claimline.extract.attribution.Attribution;
import org.claimline.extract.date.DateReader.Reading;
import org.claimline.extract.date.ToldOccasions.Occasion;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.model.DateBasis;
import org.claimline.model.Dating;
import org.claimline.model.StatementDate;
import org.claimline.text.Sentence;

/**
 * The occasion that the text dated last, as a summit on the day before, goes on for whoever is told to have spoken there.
 * Nothing says so in words; the signs are weighed.
 */
final class Scene {
    /** Sentences at the head of an article. */
    private static final int HEAD = 4;

    private static final int FAR = 4;

    /** Tokens from the beginning of a passage. */
    private static final int EARLY = 36;

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

    private static final Set<String> COMPANY = Set.of(
            "table",
            "room",
            "hall",
            "chamber",
            "colleagues",
            "delegates",
            "house",
            "floor",
            "assembly",
            "council",
            "rostrum",
            "bench",
            "benches",
            "host",
            "hosts",
            "guest",
            "guests",
            "microphone",
            "deputies",
            "members",
            "lawmakers",
            "senators",
            "meeting",
            "summit",
            "session",
            "debate",
            "conference",
            "dinner",
            "panel",
            "arriving",
            "arrived",
            "arrival",
            "leaving",
            "doorstep",
            "sidelines",
            "gathering");

    private final ParsedText parsed;
    private final ReferenceDay reference;
    private final ToldOccasions told;
    private final Occasions occasions;
    private final ReportedMeeting meeting;
    private final Tenses tenses;
    private final OwnPlace place;
    private boolean todayTold;

    Scene(
            ParsedText parsed,
            ReferenceDay reference,
            ToldOccasions told,
            Occasions occasions,
            ReportedMeeting meeting,
            Tenses tenses,
            OwnPlace place) {
        this.parsed = parsed;
        this.reference = reference;
        this.told = told;
        this.occasions = occasions;
        this.meeting = meeting;
        this.tenses = tenses;
        this.place = place;
    }

    /** Takes note of when somebody spoke. */
    void spoke(Dating dating) {
        boolean inWords = dating.basis() == DateBasis.EXPLICIT || dating.basis() == DateBasis.RELATIVE;
        todayTold |= inWords && dating.date().equals(reference.date());
    }

    /** The day of the scene; empty where there is none, or what is said belongs to none. */
    Optional<Reading> day(Attribution attribution) {
        boolean dated = reference.date().isKnown() && !reference.inferred();
        if (!dated || !tenses.isPast(attribution) || place.isInMedia(attribution)) {
            return Optional.empty();
        }
        return told.last()
                .filter(occasion -> occasion.date().isExactDay()
                        && !occasion.date().equals(reference.date())
                        && goesOn(occasion, attribution))
                .map(occasion -> new Reading(
                        new Dating(occasion.date(), DateBasis.CONTEXT, occasion.words()),
                        "date.scene",
                        "Belongs to the occasion told before, \"" + occasion.words() + "\"."));
    }

    private boolean goesOn(Occasion occasion, Attribution attribution) {
        double sum = SceneSign.PRIOR;
        for (SceneSign sign : signs(occasion, attribution)) {
            sum += sign.weight();
        }
        return sum > 0;
    }

    private Set<SceneSign> signs(Occasion occasion, Attribution attribution) {
        Set<SceneSign> signs = EnumSet.noneOf(SceneSign.class);
        addOfOccasion(occasion, signs);
        addOfPlace(occasion, attribution, signs);
        addOfWords(attribution, signs);
        return signs;
    }

    private void addOfOccasion(Occasion occasion, Set<SceneSign> signs) {
        add(occasions.isAttributed(occasion.sentence()), SceneSign.SPOKEN, signs);
        add(occasion.sentence() < HEAD, SceneSign.HEAD, signs);
        add(occasion.frames(), SceneSign.FRAMES, signs);
        add(isDayBefore(occasion.date()), SceneSign.DAY_BEFORE, signs);
        add(meeting.isNone(), SceneSign.NO_MEETING, signs);
        add(todayTold, SceneSign.TODAY_TOLD, signs);
    }

    private boolean isDayBefore(StatementDate date) {
        Optional<LocalDate> before = reference.day().map(day -> day.minusDays(1));
        return date.latest().equals(before);
    }

    private void addOfPlace(Occasion occasion, Attribution attribution, Set<SceneSign> signs) {
        int sentence = attribution.firstSentence();
        int paragraph = parsed.sentences().get(sentence).paragraph();
        boolean opens = sentence == 0 || parsed.sentences().get(sentence - 1).paragraph() != paragraph;
        add(occasion.paragraph() == paragraph, SceneSign.SAME_PARAGRAPH, signs);
        add(paragraph - occasion.paragraph() >= FAR, SceneSign.FAR, signs);
        add(opens, SceneSign.OPENS, signs);
        add(attribution.rule().startsWith("stance."), SceneSign.STANCE, signs);
    }

    private void addOfWords(Attribution attribution, Set<SceneSign> signs) {
        Sentence last = parsed.sentences().get(attribution.lastSentence());
        int first = parsed.sentences().get(attribution.firstSentence()).firstToken();
        for (int i = first; i < last.endToken(); i++) {
            if (!parsed.isQuoted(i)) {
                add(COMPANY.contains(parsed.tokens().word(i)), SceneSign.AMONG_OTHERS, signs);
                add(i < first + EARLY && parsed.tokens().is(i, "had"), SceneSign.PLUPERFECT, signs);
            }
        }
        int source = attribution.source().first();
        boolean pronoun = parsed.tags()[source] == Tag.SUBJECT
                && PRONOUNS.contains(parsed.tokens().word(source));
        add(pronoun, SceneSign.PRONOUN, signs);
    }

    private static void add(boolean holds, SceneSign sign, Set<SceneSign> signs) {
        if (holds) {
            signs.add(sign);
        }
    }
}
