package org.claimline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.claimline.lexicon.Topic.Subject;
import org.claimline.text.Span;

/**
 * Weighs the signs that an attribution speaks of the forces that are followed. The weights are those of a
 * logistic regression over the attributions of annotated articles, rounded; they know no word, only kinds of words.
 */
final class TopicScore {
    /** A thing that speaks for the topic or against it. */
    private enum Sign {
        FORCES(3.0, "it speaks of such forces"),
        WEAK_FORCES(2.25, "it speaks of a deployment"),
        FORCES_AND_PLACE(0.3, "it names the place"),
        TAKES_SIDE(1.8, "it takes a side"),
        SAME_PARAGRAPH(0.9, "the same paragraph speaks of them"),
        QUOTED(0.85, "it is a quotation"),
        POINTS_BACK(0.6, "it points back"),
        TURN(0.45, "it answers in an interview"),
        REFERS(0.35, "it refers to a plan or force named before"),
        RIGHT_BEHIND(0.2, "it stands right behind a statement on them"),
        NEAR(0.2, "a statement on them stands near"),
        ELSEWHERE(-0.5, "it speaks of another place"),
        SHORT(-0.55, "it is short"),
        STANCE(-0.6, "it is an attitude, not words"),
        OTHER_TOPIC_BEFORE(-0.9, "the sentence before speaks of other things"),
        OTHER_TOPIC_SAID(-0.95, "it speaks of other things"),
        OTHER_TOPIC_BESIDE(-1.55, "its sentence speaks of other things");

        private final double weight;
        private final String why;

        Sign(double weight, String why) {
            this.weight = weight;
            this.why = why;
        }
    }

    /** What nothing speaks for or against. */
    private static final double PRIOR = -0.55;

    /** Against all that an article says, as far as its sentences speak of other things. */
    private static final double OTHER_TOPICS_IN_ARTICLE = -1.2;

    /** The probability from which something is taken. */
    static final double THRESHOLD = 0.6;

    /** UTF-16 units below which words say little. */
    private static final int SHORT = 38;

    /** How many sentences may stand between two statements for the first to count as near. */
    static final int SENTENCES_NEAR = 4;

    private final ParsedText parsed;
    private final TopicWords words;
    private final double ofArticle;

    TopicScore(ParsedText parsed, TopicWords words) {
        this.parsed = parsed;
        this.words = words;
        this.ofArticle = PRIOR + OTHER_TOPICS_IN_ARTICLE * words.shareOf(Subject.OTHER_TOPIC);
    }

    /**
     * What was weighed.
     *
     * @param probability 0 to 1
     * @param why         the signs for it, in words
     */
    record Weighed(double probability, String why) {}

    /** @param lastOnTopic number of the last sentence of the statement before it */
    Weighed weigh(Attribution attribution, boolean takesSide, int lastOnTopic) {
        List<Sign> signs = signs(attribution, takesSide, lastOnTopic);
        double sum = ofArticle + signs.stream().mapToDouble(sign -> sign.weight).sum();
        StringJoiner reasons = new StringJoiner(", ");
        for (Sign sign : signs) {
            if (sign.weight > 0) {
                reasons.add(sign.why);
            }
        }
        return new Weighed(1 / (1 + Math.exp(-sum)), reasons.toString());
    }

    private List<Sign> signs(Attribution attribution, boolean takesSide, int lastOnTopic) {
        int first = attribution.firstSentence();
        int last = attribution.lastSentence();
        List<Sign> signs = new ArrayList<>();
        Set<Subject> all = words.in(first, last);
        Set<Subject> said = words.in(first, last, attribution.contents());
        boolean forces = all.contains(Subject.FORCES);
        boolean place = all.contains(Subject.PLACE);
        add(Sign.FORCES, forces, signs);
        add(Sign.WEAK_FORCES, !forces && all.contains(Subject.WEAK_FORCES), signs);
        add(Sign.FORCES_AND_PLACE, forces && place, signs);
        add(Sign.REFERS, all.contains(Subject.REFERENCE), signs);
        add(Sign.ELSEWHERE, all.contains(Subject.OTHER_PLACE) && !place, signs);
        add(Sign.OTHER_TOPIC_BESIDE, all.contains(Subject.OTHER_TOPIC), signs);
        add(Sign.OTHER_TOPIC_SAID, said.contains(Subject.OTHER_TOPIC), signs);
        add(Sign.POINTS_BACK, said.contains(Subject.PRONOUN), signs);
        add(Sign.SAME_PARAGRAPH, words.inParagraphBeside(first, last), signs);
        if (first > 0) {
            add(Sign.OTHER_TOPIC_BEFORE, words.in(first - 1, first - 1).contains(Subject.OTHER_TOPIC), signs);
        }
        add(Sign.RIGHT_BEHIND, first - lastOnTopic <= 1, signs);
        add(Sign.NEAR, first - lastOnTopic > 1 && first - lastOnTopic <= SENTENCES_NEAR, signs);
        add(Sign.TAKES_SIDE, takesSide, signs);
        add(Sign.TURN, attribution.rule().equals("transcript-turn"), signs);
        add(Sign.STANCE, attribution.rule().startsWith("stance."), signs);
        add(Sign.SHORT, attribution.contents().stream().mapToInt(Span::length).sum() < SHORT, signs);
        add(Sign.QUOTED, attribution.contents().stream().anyMatch(this::isQuoted), signs);
        return signs;
    }

    private static void add(Sign sign, boolean holds, List<Sign> signs) {
        if (holds) {
            signs.add(sign);
        }
    }

    private boolean isQuoted(Span content) {
        int end = parsed.endToken(content);
        for (int i = parsed.firstToken(content); i < end; i++) {
            if (parsed.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }
}
