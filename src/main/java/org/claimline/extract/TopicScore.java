package org.claimline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimline.lexicon.Topic.Subject;
import org.claimline.text.Span;

/**
 * Weighs the signs that an attribution speaks of the forces that are followed. The weights are those of a
 * logistic regression over the attributions of annotated articles, rounded; they know no word, only kinds of words.
 */
final class TopicScore {
    /** A thing that speaks for the topic or against it. */
    private enum Sign {
        FORCES(2.5, "it speaks of such forces"),
        WEAK_FORCES(2.4, "it speaks of a deployment"),
        QUOTED(1.55, "it is a quotation"),
        TAKES_SIDE(1.45, "it takes a side"),
        LONG(1.3, "it says much"),
        POINTS_BACK(1.0, "it points back"),
        SAME_PARAGRAPH(0.75, "the same paragraph speaks of them"),
        FORCES_AND_PLACE(0.7, "it names the place of such forces"),
        REFERS(0.6, "it refers to a plan or force named before"),
        NEAR(0.6, "a statement on them stands near"),
        RIGHT_BEHIND(0.55, "it stands right behind a statement on them"),
        PLACE(0.5, "it names the place"),
        OTHER_FORCES(-0.75, "it speaks of the parties' own forces"),
        OTHER_TOPIC_BEFORE(-0.85, "the sentence before speaks of other things"),
        ELSEWHERE_BEFORE(-0.85, "the sentence before speaks of another place"),
        SHORT(-1.0, "it is short"),
        OTHER_TOPIC_SAID(-1.0, "it speaks of other things"),
        OTHER_TOPIC_BESIDE(-1.2, "its sentence speaks of other things"),
        ELSEWHERE(-1.3, "it speaks of another place");

        private final double weight;
        private final String why;

        Sign(double weight, String why) {
            this.weight = weight;
            this.why = why;
        }
    }

    /** What nothing speaks for or against. */
    private static final double PRIOR = -1.2;

    /** The probability from which something is taken. */
    static final double THRESHOLD = 0.5;

    /** UTF-16 units below which words say little. */
    private static final int SHORT = 38;

    /** … above which they say much. */
    private static final int LONG = 150;

    /** How many sentences may stand between two statements for the first to count as near. */
    static final int SENTENCES_NEAR = 4;

    private final ParsedText parsed;
    private final TopicWords words;

    TopicScore(ParsedText parsed, TopicWords words) {
        this.parsed = parsed;
        this.words = words;
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
        double sum = PRIOR + signs.stream().mapToDouble(sign -> sign.weight).sum();
        List<String> reasons = signs.stream()
                .filter(sign -> sign.weight > 0)
                .map(sign -> sign.why)
                .toList();
        return new Weighed(1 / (1 + Math.exp(-sum)), String.join(", ", reasons));
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
        add(Sign.PLACE, place, signs);
        add(Sign.FORCES_AND_PLACE, forces && place, signs);
        add(Sign.OTHER_FORCES, all.contains(Subject.OTHER_FORCES), signs);
        add(Sign.REFERS, all.contains(Subject.REFERENCE), signs);
        add(Sign.ELSEWHERE, all.contains(Subject.OTHER_PLACE) && !place, signs);
        add(Sign.OTHER_TOPIC_BESIDE, all.contains(Subject.OTHER_TOPIC), signs);
        add(Sign.OTHER_TOPIC_SAID, said.contains(Subject.OTHER_TOPIC), signs);
        add(Sign.POINTS_BACK, said.contains(Subject.PRONOUN), signs);
        add(Sign.SAME_PARAGRAPH, words.inParagraphBeside(first, last), signs);
        if (first > 0) {
            Set<Subject> before = words.in(first - 1, first - 1);
            add(Sign.OTHER_TOPIC_BEFORE, before.contains(Subject.OTHER_TOPIC), signs);
            add(Sign.ELSEWHERE_BEFORE, before.contains(Subject.OTHER_PLACE), signs);
        }
        add(Sign.RIGHT_BEHIND, first - lastOnTopic <= 1, signs);
        add(Sign.NEAR, first - lastOnTopic > 1 && first - lastOnTopic <= SENTENCES_NEAR, signs);
        add(Sign.TAKES_SIDE, takesSide, signs);
        int length = attribution.contents().stream().mapToInt(Span::length).sum();
        add(Sign.SHORT, length < SHORT, signs);
        add(Sign.LONG, length > LONG, signs);
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
