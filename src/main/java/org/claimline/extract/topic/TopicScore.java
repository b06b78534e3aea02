package org.claimline.extract.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.IntConsumer;
import org.claimline.extract.attribution.Attribution;
import org.claimline.extract.attribution.Holders;
import org.claimline.extract.parse.ParsedText;
import org.claimline.lexicon.Topic.Subject;
import org.claimline.lexicon.TopicWeights;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/**
 * Weighs the signs that an attribution speaks of the forces that are followed. The weights are those of a
 * logistic regression over the attributions of annotated articles, rounded; they know no word, only kinds of words.
 */
final class TopicScore {
    /** A thing that speaks for the topic or against it. */
    private enum Sign {
        FORCES(3.0, "it speaks of such forces"),
        WEAK_FORCES(2.95, "it speaks of a deployment"),
        FORCES_AND_PLACE(1.65, "it names the place of such forces"),
        SAME_PARAGRAPH(1.45, "the same paragraph speaks of them"),
        QUOTED(1.4, "it is a quotation"),
        TAKES_SIDE(1.35, "it takes a side"),
        NEAR(1.2, "a statement on them stands near"),
        RIGHT_BEHIND(0.95, "it stands right behind a statement on them"),
        POINTS_BACK(0.95, "it points back"),
        REFERS(0.75, "it refers to a plan or force named before"),
        ELSEWHERE_BEFORE(-0.65, "the sentence before speaks of another place"),
        SHORT(-1.15, "it is short"),
        HELD(-1.3, "it is held, not said, in other words than those for such forces"),
        ELSEWHERE(-1.3, "it speaks of another place"),
        OTHER_TOPIC_BESIDE(-1.35, "its sentence speaks of other things"),
        OTHER_TOPIC_BEFORE(-1.5, "the sentence before speaks of other things"),
        OTHER_TOPIC_SAID(-1.7, "it speaks of other things");

        private final double weight;
        private final String why;

        Sign(double weight, String why) {
            this.weight = weight;
            this.why = why;
        }
    }

    /** What nothing speaks for or against. */
    private static final double PRIOR = -1.75;

    /** The probability from which something is taken. */
    static final double THRESHOLD = 0.55;

    /** UTF-16 units below which words say little. */
    private static final int SHORT = 38;

    /** How many sentences may stand between two statements for the first to count as near. */
    static final int SENTENCES_NEAR = 4;

    private final ParsedText parsed;
    private final TopicWords words;
    private final Optional<TopicWeights> weights;

    /** @param weights of single words; none for a topic that has not been trained */
    TopicScore(ParsedText parsed, TopicWords words, Optional<TopicWeights> weights) {
        this.parsed = parsed;
        this.words = words;
        this.weights = weights;
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
        double sum = logOdds(signs)
                + weights.map(of -> words(of, attribution).logOdds()).orElse(0.0);
        StringJoiner reasons = new StringJoiner(", ");
        for (Sign sign : signs) {
            if (sign.weight > 0) {
                reasons.add(sign.why);
            }
        }
        return new Weighed(1 / (1 + Math.exp(-sum)), reasons.toString());
    }

    /** The natural logarithm of the odds by the signs alone, which the weights of single words were learnt beside. */
    double logOdds(Attribution attribution, boolean takesSide, int lastOnTopic) {
        return logOdds(signs(attribution, takesSide, lastOnTopic));
    }

    private static double logOdds(List<Sign> signs) {
        double sum = 0;
        for (Sign sign : signs) {
            sum += sign.weight;
        }
        return PRIOR + sum;
    }

    private TopicWeights.Sum words(TopicWeights weights, Attribution attribution) {
        TopicWeights.Sum sum = weights.new Sum();
        attribution.contents().forEach(content -> tellWords(content, token -> sum.addSaid(parsed.tokens(), token)));
        tellWords(attribution.passageIn(parsed), token -> sum.addInPassage(parsed.tokens(), token));
        return sum;
    }

    /** Tells the tokens of words that are no names. */
    private void tellWords(Span span, IntConsumer told) {
        Tokens tokens = parsed.tokens();
        int end = parsed.endToken(span);
        for (int i = parsed.firstToken(span); i < end; i++) {
            if (tokens.isWord(i) && !tokens.isCapitalised(i)) {
                told.accept(i);
            }
        }
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
            Set<Subject> before = words.in(first - 1, first - 1);
            add(Sign.OTHER_TOPIC_BEFORE, before.contains(Subject.OTHER_TOPIC), signs);
            add(Sign.ELSEWHERE_BEFORE, before.contains(Subject.OTHER_PLACE), signs);
        }
        add(Sign.RIGHT_BEHIND, first - lastOnTopic <= 1, signs);
        add(Sign.NEAR, first - lastOnTopic > 1 && first - lastOnTopic <= SENTENCES_NEAR, signs);
        add(Sign.TAKES_SIDE, takesSide, signs);
        add(Sign.SHORT, length(attribution.contents()) < SHORT, signs);
        add(Sign.HELD, attribution.rule().equals(Holders.RULE) && !TopicWords.speaksOfForces(said), signs);
        add(Sign.QUOTED, isAnyQuoted(attribution.contents()), signs);
        return signs;
    }

    private static int length(List<Span> contents) {
        int length = 0;
        for (Span content : contents) {
            length += content.length();
        }
        return length;
    }

    private boolean isAnyQuoted(List<Span> contents) {
        for (Span content : contents) {
            if (isQuoted(content)) {
                return true;
            }
        }
        return false;
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
