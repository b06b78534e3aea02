package org.claimline.extract;

import java.util.Set;
import org.claimline.lexicon.Topic;
import org.claimline.lexicon.Topic.Subject;

/**
 * Keeps what is on the topic. What speaks of forces and place is; in an article about such forces also what speaks of
 * forces; in one mainly about them the signs for and against are weighed. Attributions must be judged in the order of the
 * text.
 */
final class TopicFilter {
    /**
     * What was decided.
     *
     * @param strength 0 to 1, how plainly the words are on the topic
     * @param why      a sentence for people
     */
    record Judgement(boolean isOnTopic, double strength, String rule, String why) {}

    private static final Judgement OFF =
            new Judgement(false, 0, "topic.off", "Says nothing of the forces that are followed.");

    private static final Judgement ANY = new Judgement(true, 1, "topic.any", "Every topic is asked for.");

    /** Sentences on the topic, less those on such forces elsewhere, that make it an article's main matter. */
    private static final int MAIN_MATTER = 2;

    /** Sentences on such forces wherever they are that make it so, too. */
    private static final int MANY = 4;

    /** How many sentences may stand between two statements for the second to carry on the first. */
    private static final int SENTENCES_CARRIED = 4;

    /** Sentences from one that names the place within which forces are taken to be there. */
    private static final int PLACE_REACHES = 2;

    private final Topic topic;
    private final TopicWords words;
    private final TopicScore score;
    private final boolean articleIsAbout;
    private final boolean articleIsMainlyAbout;
    private int lastOnTopic = -SENTENCES_CARRIED - 1;

    TopicFilter(ParsedText parsed, Topic topic) {
        this.topic = topic;
        this.words = new TopicWords(parsed, topic);
        this.score = new TopicScore(parsed, words);
        int here = words.sentencesOnTopic();
        this.articleIsAbout = here > 0;
        boolean many = here >= MAIN_MATTER || articleIsAbout && words.sentencesOnForces() >= MANY;
        this.articleIsMainlyAbout = many && here > words.sentencesElsewhere();
    }

    /** @param takesSide whether words of a position stand in what is said */
    Judgement judge(Attribution attribution, boolean takesSide) {
        Judgement judgement = topic.isAny() ? ANY : decide(attribution, takesSide);
        if (judgement.isOnTopic()) {
            lastOnTopic = attribution.lastSentence();
        }
        return judgement;
    }

    private Judgement decide(Attribution attribution, boolean takesSide) {
        Set<Subject> all = words.in(attribution.firstSentence(), attribution.lastSentence());
        boolean elsewhere = all.contains(Subject.OTHER_PLACE);
        if (all.contains(Subject.FORCES) && all.contains(Subject.PLACE)) {
            return new Judgement(true, 1, "topic.forces-and-place", "Speaks of such forces and of the place.");
        }
        if (!articleIsAbout || isRefusalToAnswer(attribution) && !all.contains(Subject.FORCES)) {
            return OFF;
        }
        boolean inReach = articleIsMainlyAbout || words.placeWithin(PLACE_REACHES, attribution);
        if (all.contains(Subject.FORCES) && !elsewhere && inReach) {
            return new Judgement(true, 0.9, "topic.forces", "Speaks of such forces, in an article about the place.");
        }
        if (all.contains(Subject.WEAK_FORCES) && !elsewhere && inReach && !all.contains(Subject.OTHER_FORCES)) {
            return new Judgement(
                    true, 0.8, "topic.weak-forces", "Speaks of a deployment, in an article about such forces.");
        }
        if (!articleIsMainlyAbout) {
            return OFF;
        }
        TopicScore.Weighed weighed = score.weigh(attribution, takesSide, lastOnTopic);
        return weighed.probability() > TopicScore.THRESHOLD
                ? new Judgement(
                        true,
                        Math.min(0.8, weighed.probability()),
                        "topic.weighed",
                        "In an article mainly about such forces: " + weighed.why() + ".")
                : OFF;
    }

    /** A refusal to answer is a statement only if the sentence says about what. */
    private static boolean isRefusalToAnswer(Attribution attribution) {
        return attribution
                .cue()
                .map(cue -> cue.lemma().equals("decline") || cue.lemma().equals("refuse"))
                .orElse(false);
    }

    /** Whether a sentence, whoever speaks, has forces and place in it. */
    boolean isOnTopic(int sentence) {
        Set<Subject> found = words.in(sentence, sentence);
        return found.contains(Subject.FORCES)
                && (found.contains(Subject.PLACE) || articleIsAbout && !found.contains(Subject.OTHER_PLACE));
    }
}
