package org.claimline.extract.topic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.claimline.extract.attribution.Attribution;
import org.claimline.lexicon.Topic.Subject;

/** What an article as a whole speaks of: of such forces, or of other matters and places. */
final class ArticleMatter {
    /** Sentences on such forces, wherever they are, that make an article one about them. */
    private static final int MANY = 4;

    /** How many are enough where the place is named, however far from them. */
    private static final int SOME = 2;

    /** How often an article may speak of other places alone for each time that it speaks of such forces. */
    private static final double ELSEWHERE = 0.42;

    /** The part of its sentences that speak of such forces below which an article has another matter. */
    private static final double THIN = 0.15;

    /** The part of an article's sentences from which on more is no sign. */
    private static final double FULL = 0.4;

    private final TopicWords words;
    private final boolean isAbout;
    private final boolean isElsewhere;
    private final boolean isThin;

    ArticleMatter(TopicWords words) {
        this.words = words;
        this.isAbout = words.sentencesOnTopic() > 0
                || words.sentencesOnForces() >= MANY
                || words.sentencesOnForces() >= SOME && words.shareOf(Subject.PLACE) > 0;
        this.isThin = words.shareOfForces() < THIN;
        this.isElsewhere = words.shareElsewhere() > ELSEWHERE * words.shareOfForces()
                || words.shareOf(Subject.OTHER_FORCES) > words.shareOfForces();
    }

    boolean isAbout() {
        return isAbout;
    }

    /** Whether an article with this matter says such words of something else, if they are not plainly on the topic. */
    boolean bars(Attribution attribution) {
        int first = attribution.firstSentence();
        int last = attribution.lastSentence();
        Set<Subject> all = words.in(first, last);
        boolean near = !isThin || TopicWords.speaksOfForces(all) || words.inParagraphBeside(first, last);
        if (isAbout && !isElsewhere && near) {
            return false;
        }
        return !TopicWords.isPlain(all) || all.contains(Subject.OTHER_PLACE) && !isSaidPlainly(attribution);
    }

    /** Whether forces and place are both in what is said, and no other place. */
    boolean isSaidPlainly(Attribution attribution) {
        Set<Subject> said = words.in(attribution.firstSentence(), attribution.lastSentence(), attribution.contents());
        return TopicWords.speaksOfForces(said) && said.contains(Subject.PLACE) && !said.contains(Subject.OTHER_PLACE);
    }

    /** What tells in degrees, 0 to 1, whether anything in the article is on the topic. */
    Map<String, Double> degrees() {
        Map<String, Double> degrees = new LinkedHashMap<>();
        degrees.put("article about", isAbout ? 1.0 : 0.0);
        degrees.put("article elsewhere", isElsewhere ? 1.0 : 0.0);
        degrees.put("article thin", isThin ? 1.0 : 0.0);
        degrees.put("share of forces", capped(words.shareOfForces()));
        degrees.put("share elsewhere", capped(words.shareElsewhere()));
        degrees.put("share of other forces", capped(words.shareOf(Subject.OTHER_FORCES)));
        degrees.put("share of other topics", capped(words.shareOf(Subject.OTHER_TOPIC)));
        degrees.put("share of place", capped(words.shareOf(Subject.PLACE)));
        return degrees;
    }

    /** Few articles are as full of anything, and those that are short: more says nothing more. */
    private static double capped(double share) {
        return Math.min(share, FULL);
    }
}
