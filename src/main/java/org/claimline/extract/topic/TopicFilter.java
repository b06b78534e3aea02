package org.claimline.extract.topic;

import java.util.Optional;
import java.util.Set;
import org.claimline.extract.attribution.Attribution;
import org.claimline.extract.parse.ParsedText;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.Topic;
import org.claimline.lexicon.Topic.Subject;

/**
 * Keeps what is on the topic: in an article about such forces the signs for and against are weighed; in one that speaks
 * more of other places, only what has forces and place in it. Attributions must be judged in the order of the text.
 */
public final class TopicFilter {
    /**
     * What was decided.
     *
     * @param strength 0 to 1, how plainly the words are on the topic
     * @param why      a sentence for people
     */
    public record Judgement(boolean isOnTopic, double strength, String rule, String why) {}

    private static final Judgement OFF =
            new Judgement(false, 0, "topic.off", "Says nothing of the forces that are followed.");

    private static final Judgement ANY = new Judgement(true, 1, "topic.any", "Every topic is asked for.");

    /** Sentences on such forces, wherever they are, that make an article one about them. */
    private static final int MANY = 4;

    /** How many are enough where the place is named, however far from them. */
    private static final int SOME = 2;

    /** How often an article may speak of other places alone for each time that it speaks of such forces. */
    private static final double ELSEWHERE = 0.42;

    /** The part of its sentences that speak of such forces below which an article has another matter. */
    private static final double THIN = 0.15;

    private final Topic topic;
    private final TopicWords words;
    private final TopicScore score;
    private final boolean articleIsAbout;
    private final boolean articleIsElsewhere;
    private final boolean articleIsThin;
    private int lastOnTopic = -TopicScore.SENTENCES_NEAR - 1;

    public TopicFilter(ParsedText parsed, Lexicon lexicon) {
        this.topic = lexicon.topic();
        this.words = new TopicWords(parsed, topic);
        this.score = new TopicScore(
                parsed, words, Optional.of(lexicon.topicWeights()).filter(weights -> topic.isOfForcesInUkraine()));
        this.articleIsAbout = words.sentencesOnTopic() > 0
                || words.sentencesOnForces() >= MANY
                || words.sentencesOnForces() >= SOME && words.shareOf(Subject.PLACE) > 0;
        this.articleIsThin = words.shareOfForces() < THIN;
        this.articleIsElsewhere = words.shareElsewhere() > ELSEWHERE * words.shareOfForces()
                || words.shareOf(Subject.OTHER_FORCES) > words.shareOfForces();
    }

    /** @param takesSide whether words of a position stand in what is said */
    public Judgement judge(Attribution attribution, boolean takesSide) {
        Judgement judgement = topic.isAny() ? ANY : decide(attribution, takesSide);
        if (judgement.isOnTopic()) {
            lastOnTopic = attribution.lastSentence();
        }
        return topic.isOfForcesInUkraine() || !judgement.isOnTopic() ? judgement : ofOnesOwn(judgement);
    }

    /** The reasons of the topic that ships speak of forces. */
    private Judgement ofOnesOwn(Judgement judgement) {
        return topic.isAny()
                ? judgement
                : new Judgement(true, judgement.strength(), "topic.own", "Speaks of the topic " + topic.name() + ".");
    }

    /**
     * The natural logarithm of the odds that an attribution is on the topic, by kinds of words alone; empty where it cannot
     * be.
     */
    Optional<Double> logOdds(Attribution attribution, boolean takesSide) {
        return canBeOnTopic(attribution)
                ? Optional.of(score.logOdds(attribution, takesSide, lastOnTopic))
                : Optional.empty();
    }

    private boolean canBeOnTopic(Attribution attribution) {
        Set<Subject> all = words.in(attribution.firstSentence(), attribution.lastSentence());
        boolean plain = isPlain(all);
        boolean near = !articleIsThin
                || TopicWords.speaksOfForces(all)
                || words.inParagraphBeside(attribution.firstSentence(), attribution.lastSentence());
        Set<Subject> said = words.in(attribution.firstSentence(), attribution.lastSentence(), attribution.contents());
        boolean saidPlainly =
                TopicWords.speaksOfForces(said) && said.contains(Subject.PLACE) && !said.contains(Subject.OTHER_PLACE);
        return articleIsAbout && !articleIsElsewhere && near
                || plain && !all.contains(Subject.OTHER_PLACE)
                || plain && saidPlainly;
    }

    private static boolean isPlain(Set<Subject> all) {
        return all.contains(Subject.FORCES) && all.contains(Subject.PLACE);
    }

    private Judgement decide(Attribution attribution, boolean takesSide) {
        if (!canBeOnTopic(attribution)) {
            return OFF;
        }
        TopicScore.Weighed weighed = score.weigh(attribution, takesSide, lastOnTopic);
        if (weighed.probability() < TopicScore.THRESHOLD) {
            return OFF;
        }
        double strength = Math.round(weighed.probability() * 100) / 100.0;
        return isPlain(words.in(attribution.firstSentence(), attribution.lastSentence()))
                ? new Judgement(true, strength, "topic.forces-and-place", "Speaks of such forces and of the place.")
                : new Judgement(
                        true, strength, "topic.weighed", "In an article about such forces: " + weighed.why() + ".");
    }

    /** Whether a sentence, whoever speaks, has forces and place in it. */
    public boolean isOnTopic(int sentence) {
        Set<Subject> found = words.in(sentence, sentence);
        return found.contains(Subject.FORCES)
                && (found.contains(Subject.PLACE) || articleIsAbout && !found.contains(Subject.OTHER_PLACE));
    }
}
