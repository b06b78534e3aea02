package org.claimline.extract.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.IntConsumer;
import org.claimline.extract.attribution.Attribution;
import org.claimline.extract.parse.ParsedText;
import org.claimline.lexicon.TopicWeights;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/**
 * Weighs the signs that an attribution speaks of the forces that are followed. What they weigh is that of a logistic
 * regression over the attributions of annotated articles: for kinds of words, which any topic has, rounded and written
 * down here; on top of it, for the topic that has been trained, what its file tells of these signs and of single words.
 */
final class TopicScore {
    /** What nothing speaks for or against. */
    private static final double PRIOR = -1.75;

    private static final double THRESHOLD = 0.55;

    /** Where the weights have been trained: they are taught, too, what is nobody's statement. */
    private static final double TRAINED_THRESHOLD = 0.42;

    /** Where forces and place are both in what is said: who says so, and how, must not drown plain words. */
    private static final double PLAIN_THRESHOLD = 0.03;

    /** How much more a share of an article's sentences counts than a sign that holds: most shares are small. */
    private static final double OF_SHARE = 2;

    private final ParsedText parsed;
    private final TopicSigns signs;
    private final ArticleMatter matter;
    private final Map<String, Double> ofArticle = new LinkedHashMap<>();
    private final double logOddsOfArticle;
    private final Optional<TopicWeights> weights;

    /** @param weights none for a topic that has not been trained */
    TopicScore(ParsedText parsed, TopicSigns signs, ArticleMatter matter, Optional<TopicWeights> weights) {
        this.parsed = parsed;
        this.signs = signs;
        this.matter = matter;
        this.weights = weights;
        matter.degrees().forEach((sign, degree) -> ofArticle.put(sign, OF_SHARE * degree));
        this.logOddsOfArticle = weights.map(this::ofArticle).orElse(0.0);
    }

    private double ofArticle(TopicWeights trained) {
        double sum = 0;
        for (Map.Entry<String, Double> sign : ofArticle.entrySet()) {
            sum += trained.ofSign(sign.getKey(), sign.getValue());
        }
        return sum;
    }

    /**
     * What was weighed.
     *
     * @param probability 0 to 1
     * @param why         the signs for it, in words
     */
    record Weighed(boolean isEnough, double probability, String why) {}

    Weighed weigh(Candidate candidate) {
        List<TopicSign> found = signs.of(candidate);
        double sum = PRIOR;
        StringJoiner reasons = new StringJoiner(", ");
        for (TopicSign sign : found) {
            sum += sign.weight;
            if (sign.weight > 0) {
                reasons.add(sign.why);
            }
        }
        if (weights.isPresent()) {
            sum += trained(weights.get(), candidate, found);
        }
        double probability = 1 / (1 + Math.exp(-sum));
        boolean isEnough = weights.isPresent()
                ? probability >= (matter.isSaidPlainly(candidate.attribution()) ? PLAIN_THRESHOLD : TRAINED_THRESHOLD)
                : probability >= THRESHOLD && !found.contains(TopicSign.BARRED);
        return new Weighed(isEnough, probability, reasons.toString());
    }

    /** The natural logarithm of the odds that need no training. */
    double logOdds(Candidate candidate) {
        return PRIOR
                + signs.of(candidate).stream().mapToDouble(sign -> sign.weight).sum();
    }

    /** By name, the signs that are trained and no words, and to what degree they hold. */
    Map<String, Double> trainedSigns(Candidate candidate) {
        return trainedSigns(candidate, signs.of(candidate));
    }

    private Map<String, Double> trainedSigns(Candidate candidate, List<TopicSign> found) {
        Map<String, Double> degrees = new LinkedHashMap<>(ofArticle);
        holding(candidate, found).forEach(sign -> degrees.put(sign, 1.0));
        return degrees;
    }

    private static List<String> holding(Candidate candidate, List<TopicSign> found) {
        List<String> names = new ArrayList<>();
        found.forEach(sign -> names.add(sign.trained));
        names.add("by " + candidate.attribution().rule());
        names.add("said by " + candidate.speaker().label());
        if (candidate.hasSpoken()) {
            names.add("has spoken");
        }
        return names;
    }

    private double trained(TopicWeights of, Candidate candidate, List<TopicSign> found) {
        double sum = words(of, candidate.attribution()).logOdds() + logOddsOfArticle;
        for (String sign : holding(candidate, found)) {
            sum += of.ofSign(sign, 1);
        }
        return sum;
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
}
