package org.claimline.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimline.lexicon.Topic.Subject;
import org.claimline.text.Span;

/**
 * Weighs the signs that an attribution without a word for the forces speaks of them all the same. The weights are those of a
 * logistic regression over the attributions of annotated articles, rounded; they know no word, only kinds of words.
 */
final class TopicScore {
    /** A thing that speaks for the topic or against it. */
    private enum Sign {
        SAME_PARAGRAPH(0.85, "the same paragraph speaks of them"),
        RIGHT_BEHIND(0.75, "it stands right behind a statement on them"),
        NEAR(0.4, "a statement on them stands near"),
        SENTENCE_BEFORE(0.4, "the sentence before speaks of them"),
        QUOTED(0.75, "it is a quotation"),
        TAKES_SIDE(0.65, "it takes a side"),
        POINTS_BACK(0.5, "it points back"),
        REFERS(0.3, "it refers to a plan or force named before"),
        TURN(0.4, "it answers in an interview"),
        SHORT(-0.4, "it is short"),
        STANCE(-0.55, "it is an attitude, not words"),
        OTHER_TOPIC_SAID(-1.1, "it speaks of other things"),
        OTHER_TOPIC_BESIDE(-1.2, "its sentence speaks of other things"),
        OTHER_TOPIC_BEFORE(-0.8, "the sentence before speaks of other things"),
        ELSEWHERE(-1, "it speaks of another place"),
        OTHER_FORCES(-1, "it speaks of other forces");

        private final double weight;
        private final String why;

        Sign(double weight, String why) {
            this.weight = weight;
            this.why = why;
        }
    }

    /** What is off the topic unless something speaks for it. */
    private static final double PRIOR = -0.8;

    /** The probability from which something is taken. */
    static final double THRESHOLD = 0.6;

    /** UTF-16 units below which words say little. */
    private static final int SHORT = 38;

    private static final int SENTENCES_NEAR = 4;

    private static final Map<Subject, Sign> SIGNS = new EnumMap<>(Map.of(
            Subject.REFERENCE, Sign.REFERS,
            Subject.OTHER_TOPIC, Sign.OTHER_TOPIC_BESIDE,
            Subject.OTHER_PLACE, Sign.ELSEWHERE,
            Subject.OTHER_FORCES, Sign.OTHER_FORCES));

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
        SIGNS.forEach((subject, sign) -> add(sign, all.contains(subject), signs));
        add(Sign.OTHER_TOPIC_SAID, said.contains(Subject.OTHER_TOPIC), signs);
        add(Sign.POINTS_BACK, said.contains(Subject.PRONOUN), signs);
        add(Sign.SAME_PARAGRAPH, words.inParagraphBeside(first, last), signs);
        if (first > 0) {
            Set<Subject> before = words.in(first - 1, first - 1);
            add(Sign.SENTENCE_BEFORE, speaksOfForces(before), signs);
            add(Sign.OTHER_TOPIC_BEFORE, before.contains(Subject.OTHER_TOPIC), signs);
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

    private static boolean speaksOfForces(Set<Subject> subjects) {
        return subjects.contains(Subject.FORCES) || subjects.contains(Subject.WEAK_FORCES);
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
