package org.claimline.extract.topic;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimline.extract.AnnotatedArticle;
import org.claimline.lexicon.TopicWeights;

/**
 * Trains the weights by which single words speak for the topic: a logistic regression with a quadratic penalty, beside the
 * odds that kinds of words give, by full gradients with Adam's steps (Kingma and Ba, 2015). The same examples give the same
 * weights.
 */
final class TopicTraining {
    /** Articles that a word must stand in: what one text says is no rule. */
    private static final int LEAST_TEXTS = 4;

    private static final double PENALTY = 1.0;
    private static final int STEPS = 300;
    private static final double RATE = 0.03;

    /** Hundredths below which a word is left out. */
    private static final int LEAST_WEIGHT = 5;

    private final List<TopicExample> examples;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    /** The prior stands behind the words. */
    private final double[] weights;

    private TopicTraining(List<TopicExample> examples) {
        this.examples = examples;
        Map<String, Set<String>> texts = new TreeMap<>();
        examples.forEach(example -> example.words()
                .keySet()
                .forEach(word ->
                        texts.computeIfAbsent(word, w -> new HashSet<>()).add(example.text())));
        texts.forEach((word, in) -> {
            if (in.size() >= LEAST_TEXTS) {
                numbers.put(word, names.size());
                names.add(word);
            }
        });
        weights = new double[names.size() + 1];
    }

    static TopicWeights.Data train(List<TopicExample> examples) {
        TopicTraining training = new TopicTraining(examples);
        training.descend();
        return training.result();
    }

    private void descend() {
        double[] mean = new double[weights.length];
        double[] square = new double[weights.length];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = gradient();
            double unbiasMean = 1 - Math.pow(0.9, step);
            double unbiasSquare = 1 - Math.pow(0.999, step);
            for (int i = 0; i < weights.length; i++) {
                mean[i] = 0.9 * mean[i] + 0.1 * gradient[i];
                square[i] = 0.999 * square[i] + 0.001 * gradient[i] * gradient[i];
                weights[i] -= RATE * (mean[i] / unbiasMean) / (Math.sqrt(square[i] / unbiasSquare) + 1e-6);
            }
        }
    }

    private double[] gradient() {
        int prior = names.size();
        double[] gradient = new double[weights.length];
        for (TopicExample example : examples) {
            double wrong = example.weight() * (probability(example) - (example.isOnTopic() ? 1 : 0));
            example.words().forEach((word, share) -> {
                if (numbers.containsKey(word)) {
                    gradient[numbers.get(word)] += wrong * share;
                }
            });
            gradient[prior] += wrong;
        }
        for (int i = 0; i < prior; i++) {
            gradient[i] += PENALTY * weights[i];
        }
        return gradient;
    }

    private double probability(TopicExample example) {
        double sum = example.logOdds() + weights[names.size()];
        for (Map.Entry<String, Double> word : example.words().entrySet()) {
            Integer number = numbers.get(word.getKey());
            sum += number == null ? 0 : word.getValue() * weights[number];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private TopicWeights.Data result() {
        Map<String, Integer> words = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            int hundredths = (int) Math.round(100 * weights[i]);
            if (Math.abs(hundredths) >= LEAST_WEIGHT) {
                words.put(names.get(i), hundredths);
            }
        }
        return new TopicWeights.Data((int) Math.round(100 * weights[names.size()]), words);
    }

    /**
     * Trains on the annotated articles and writes the lexicon's file.
     *
     * @param arguments the project's folder; then {@code held-out} to leave the articles out that are kept to measure what the
     *                  weights do with the unseen
     */
    public static void main(String... arguments) throws IOException {
        Path project = Path.of(arguments.length == 0 ? "" : arguments[0]);
        boolean all = arguments.length < 2 || !arguments[1].equals("held-out");
        List<TopicExample> examples = AnnotatedArticle.of(project, all).stream()
                .flatMap(article -> TopicExample.of(article).stream())
                .toList();
        TopicWeights.Data data = train(examples);
        ObjectMapper mapper = new ObjectMapper();
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, Integer> word : data.words().entrySet()) {
            lines.add("    " + mapper.writeValueAsString(word.getKey()) + ": " + word.getValue());
        }
        Files.writeString(
                project.resolve("src/main/resources/org/claimline/lexicon/topic-weights.json"),
                "{\n  \"prior\": " + data.prior() + ",\n  \"words\": {\n" + String.join(",\n", lines) + "\n  }\n}\n");
    }
}
