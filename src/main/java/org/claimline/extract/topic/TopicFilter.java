package org.claimline.extract.topic;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.extract.attribution.Attribution;
import org.claimline.extract.parse.ParsedText;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.Topic;
import org.claimline.lexicon.Topic.Subject;
import org.claimline.model.Speaker;

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

    private static final String PLAIN = "topic.forces-and-place";

    /** Attributions from which on their shares tell what an article is about. */
    private static final int ENOUGH = 6;

    /** How probable one must be to stand for itself. */
    private static final double SURE = 0.75;

    /** The part of its attributions that an article about such forces has on the topic at the least. */
    private static final double LEAST_SHARE = 0.3;

    private final Topic topic;
    private final TopicWords words;
    private final TopicScore score;
    private final ArticleMatter matter;
    private final Set<String> spoken = new HashSet<>();
    private int judged;
    private int onTopic;
    private boolean anyPlain;
    private int lastOnTopic = -TopicSigns.SENTENCES_NEAR - 1;

    public TopicFilter(ParsedText parsed, Lexicon lexicon) {
        this.topic = lexicon.topic();
        this.words = new TopicWords(parsed, topic);
        this.matter = new ArticleMatter(words);
        this.score = new TopicScore(
                parsed,
                new TopicSigns(parsed, words, matter),
                matter,
                Optional.of(lexicon.topicWeights()).filter(weights -> topic.isOfForcesInUkraine()));
    }

    /** @param takesSide whether words of a position stand in what is said */
    public Judgement judge(Attribution attribution, Speaker speaker, boolean takesSide) {
        Judgement judgement = topic.isAny() ? ANY : decide(candidate(attribution, speaker, takesSide));
        judged++;
        if (judgement.isOnTopic()) {
            onTopic++;
            anyPlain |= judgement.rule().equals(PLAIN) || judgement.strength() >= SURE;
            lastOnTopic = attribution.lastSentence();
            spoken.add(speaker.name());
        }
        return topic.isOfForcesInUkraine() || !judgement.isOnTopic() ? judgement : ofOnesOwn(judgement);
    }

    /**
     * Whether what was judged on the topic was not after all: little of what is said in the article, and none of it plainly or
     * surely. Forces elsewhere, weapons and talks sound like such forces in a sentence here and there.
     */
    public boolean isOtherMatter() {
        return topic.isOfForcesInUkraine() && !anyPlain && judged >= ENOUGH && onTopic < LEAST_SHARE * judged;
    }

    /** The reasons of the topic that ships speak of forces. */
    private Judgement ofOnesOwn(Judgement judgement) {
        return topic.isAny()
                ? judgement
                : new Judgement(true, judgement.strength(), "topic.own", "Speaks of the topic " + topic.name() + ".");
    }

    /** The natural logarithm of the odds that an attribution is on the topic, by what needs no training. */
    double logOdds(Attribution attribution, Speaker speaker, boolean takesSide) {
        return score.logOdds(candidate(attribution, speaker, takesSide));
    }

    /** By name, the signs around an attribution that are trained, and to what degree they hold. */
    Map<String, Double> trainedSigns(Attribution attribution, Speaker speaker, boolean takesSide) {
        return score.trainedSigns(candidate(attribution, speaker, takesSide));
    }

    private Candidate candidate(Attribution attribution, Speaker speaker, boolean takesSide) {
        return new Candidate(attribution, speaker.type(), spoken.contains(speaker.name()), takesSide, lastOnTopic);
    }

    private Judgement decide(Candidate candidate) {
        TopicScore.Weighed weighed = score.weigh(candidate);
        if (!weighed.isEnough()) {
            return OFF;
        }
        Attribution attribution = candidate.attribution();
        double strength = Math.round(weighed.probability() * 100) / 100.0;
        return TopicWords.isPlain(words.in(attribution.firstSentence(), attribution.lastSentence()))
                ? new Judgement(true, strength, PLAIN, "Speaks of such forces and of the place.")
                : new Judgement(
                        true, strength, "topic.weighed", "In an article about such forces: " + weighed.why() + ".");
    }

    /** Whether a sentence, whoever speaks, has forces and place in it. */
    public boolean isOnTopic(int sentence) {
        Set<Subject> found = words.in(sentence, sentence);
        return found.contains(Subject.FORCES)
                && (found.contains(Subject.PLACE) || matter.isAbout() && !found.contains(Subject.OTHER_PLACE));
    }
}
