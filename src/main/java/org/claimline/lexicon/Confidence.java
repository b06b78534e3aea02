package org.claimline.lexicon;

import java.util.Collection;
import java.util.Map;

/**
 * How likely a statement is right in every field, from the rules that made it. The weights are those of a logistic
 * regression over statements that people have judged: of what is given 0.9 about nine in ten should be right.
 */
public final class Confidence {
    private record Data(double prior, Map<String, Double> weights) {}

    /** Nothing is certain, and nothing that was extracted is worth nothing. */
    private static final double LEAST = 0.05;

    private static final double MOST = 0.98;

    private final Data data;

    private Confidence(Data data) {
        this.data = data;
    }

    static Confidence load() {
        return new Confidence(LexiconFiles.read("confidence.json", Data.class));
    }

    /**
     * @param rules the ids of those that decided; one that is not weighed counts as the most general that is: {@code
     *              stance.oppose} as {@code stance}
     * @return 0 to 1, two digits
     */
    public double of(Collection<String> rules) {
        double sum = data.prior();
        for (String rule : rules) {
            sum += weight(rule);
        }
        double probability = 1 / (1 + Math.exp(-sum));
        return Math.round(100 * Math.max(LEAST, Math.min(MOST, probability))) / 100.0;
    }

    private double weight(String rule) {
        Double own = data.weights().get(rule);
        if (own != null) {
            return own;
        }
        int stop = rule.lastIndexOf('.');
        return stop < 0 ? 0 : weight(rule.substring(0, stop));
    }
}
