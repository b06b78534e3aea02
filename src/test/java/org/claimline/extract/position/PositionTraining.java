package org.claimline.extract.position;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.claimline.lexicon.PositionWeights;
import org.claimline.model.Position;

/**
 * Trains the weights by which positions are weighed: a multinomial logistic regression with a quadratic penalty, by full
 * gradients with Adam's steps (Kingma and Ba, 2015). A sign is held down the less for a position, the more often it stands
 * with that one than with the others (the log-count ratio of Wang and Manning, "Baselines and Bigrams", 2012, as a
 * penalty). The same examples give the same weights.
 */
final class PositionTraining {
    /** Of a sign that stands e times as often with a position as with the others. */
    private static final double PENALTY = 1.0;

    /** Of what tells of the speaker, however telling: that somebody has been of one mind so far must not drown plain words. */
    private static final double OF_SPEAKER = 2.0;

    /** Keeps the penalty of signs that tell nothing from growing without end. */
    private static final double LEAST_TELLING = 0.1;

    private static final double MOST_TELLING = 16;

    /** What all those positions get together that could be defended, too. */
    private static final double DEFENSIBLE = 0.3;

    private static final int STEPS = 300;
    private static final double RATE = 0.03;

    /** How many texts a sign must stand in: what a single one holds teaches next to nothing, and is half of all. */
    private static final int LEAST_TEXTS = 2;

    /** Hundredths below which a sign is left out. */
    private static final int LEAST_WEIGHT = 15;

    private final List<Position> positions = Position.SCALE;
    private final List<String> signs = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Rows of signs known, as numbers, with their shares. */
    private final List<int[]> rows = new ArrayList<>();

    /** Of each example, how much each position should get. */
    private final double[][] targets;

    private final double[] worth;
    private final double[][] weights;
    private final double[][] penalties;
    private final double[] prior;

    private PositionTraining(List<PositionExample> examples) {
        Map<String, Integer> often = new TreeMap<>();
        examples.stream()
                .flatMap(example -> example.signs().stream())
                .forEach(sign -> often.merge(sign, 1, Integer::sum));
        often.forEach((sign, times) -> {
            if (times >= LEAST_TEXTS) {
                numbers.put(sign, signs.size());
                signs.add(sign);
            }
        });
        targets = new double[examples.size()][];
        worth = examples.stream().mapToDouble(PositionExample::weight).toArray();
        for (int e = 0; e < targets.length; e++) {
            targets[e] = target(examples.get(e).positions());
            rows.add(examples.get(e).signs().stream()
                    .filter(numbers::containsKey)
                    .mapToInt(numbers::get)
                    .toArray());
        }
        weights = new double[signs.size()][positions.size()];
        penalties = penalties();
        prior = new double[positions.size()];
    }

    private double[] target(List<Position> accepted) {
        double[] target = new double[positions.size()];
        int others = accepted.size() - 1;
        target[positions.indexOf(accepted.get(0))] = others == 0 ? 1 : 1 - DEFENSIBLE;
        for (Position other : accepted.subList(1, accepted.size())) {
            target[positions.indexOf(other)] += DEFENSIBLE / others;
        }
        return target;
    }

    /** Of each sign for each position, by the ratio of the shares of its texts with and without the position. */
    private double[][] penalties() {
        double[][] counts = new double[signs.size()][positions.size()];
        double[] totals = new double[positions.size()];
        for (int e = 0; e < targets.length; e++) {
            for (int p = 0; p < totals.length; p++) {
                double count = worth[e] * targets[e][p];
                totals[p] += count;
                for (int sign : rows.get(e)) {
                    counts[sign][p] += count;
                }
            }
        }
        double all = DoubleStream.of(totals).sum();
        for (int s = 0; s < counts.length; s++) {
            double[] ofSign = counts[s];
            if (signs.get(s).startsWith(PositionWeights.OF_SPEAKER)) {
                Arrays.fill(ofSign, OF_SPEAKER);
                continue;
            }
            double inAll = DoubleStream.of(ofSign).sum();
            for (int p = 0; p < totals.length; p++) {
                double with = (ofSign[p] + 1) / (totals[p] + totals.length);
                double without = (inAll - ofSign[p] + 1) / (all - totals[p] + totals.length);
                double telling = Math.min(MOST_TELLING, Math.pow(Math.log(with / without), 2));
                ofSign[p] = PENALTY * (1 + LEAST_TELLING) / (telling + LEAST_TELLING);
            }
        }
        return counts;
    }

    static PositionWeights.Data train(List<PositionExample> examples) {
        PositionTraining training = new PositionTraining(examples);
        training.descend();
        return training.result();
    }

    private void descend() {
        int size = (signs.size() + 1) * positions.size();
        double[] mean = new double[size];
        double[] square = new double[size];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = gradient();
            double unbiasMean = 1 - Math.pow(0.9, step);
            double unbiasSquare = 1 - Math.pow(0.999, step);
            for (int i = 0; i < size; i++) {
                mean[i] = 0.9 * mean[i] + 0.1 * gradient[i];
                square[i] = 0.999 * square[i] + 0.001 * gradient[i] * gradient[i];
                double move = RATE * (mean[i] / unbiasMean) / (Math.sqrt(square[i] / unbiasSquare) + 1e-6);
                double[] row = row(i / positions.size());
                row[i % positions.size()] -= move;
            }
        }
    }

    /** The prior stands behind the signs. */
    private double[] row(int sign) {
        return sign < weights.length ? weights[sign] : prior;
    }

    private double[] gradient() {
        int labelled = positions.size();
        double[] gradient = new double[(signs.size() + 1) * labelled];
        for (int e = 0; e < targets.length; e++) {
            int[] row = rows.get(e);
            double[] wrong = probabilities(row);
            double share = share(row);
            for (int p = 0; p < labelled; p++) {
                wrong[p] -= targets[e][p];
                for (int sign : row) {
                    gradient[sign * labelled + p] += worth[e] * shareOf(sign, share) * wrong[p];
                }
                gradient[signs.size() * labelled + p] += worth[e] * wrong[p];
            }
        }
        for (int s = 0; s < weights.length; s++) {
            for (int p = 0; p < labelled; p++) {
                gradient[s * labelled + p] += penalties[s][p] * weights[s][p];
            }
        }
        return gradient;
    }

    /** Of each sign of the words. */
    private double share(int... row) {
        int words = 0;
        for (int sign : row) {
            words += isOfSpeaker(sign) || isOfMouth(sign) ? 0 : 1;
        }
        return PositionWeights.share(words);
    }

    private double shareOf(int sign, double ofWords) {
        return isOfSpeaker(sign) || isOfMouth(sign) ? PositionWeights.SHARE_OF_SPEAKER : ofWords;
    }

    private boolean isOfMouth(int sign) {
        return PositionWeights.isOfMouth(signs.get(sign));
    }

    private boolean isOfSpeaker(int sign) {
        return signs.get(sign).startsWith("@");
    }

    private double[] probabilities(int... row) {
        double share = share(row);
        double[] sums = prior.clone();
        for (int sign : row) {
            for (int p = 0; p < sums.length; p++) {
                sums[p] += shareOf(sign, share) * weights[sign][p];
            }
        }
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        double total = 0;
        for (int p = 0; p < sums.length; p++) {
            sums[p] = Math.exp(sums[p] - most);
            total += sums[p];
        }
        for (int p = 0; p < sums.length; p++) {
            sums[p] /= total;
        }
        return sums;
    }

    private PositionWeights.Data result() {
        Map<String, int[]> found = new TreeMap<>();
        for (int s = 0; s < weights.length; s++) {
            int[] hundredths = hundredths(weights[s]);
            if (IntStream.of(hundredths).anyMatch(hundredth -> Math.abs(hundredth) >= LEAST_WEIGHT)) {
                found.put(signs.get(s), hundredths);
            }
        }
        List<String> names = positions.stream().map(Position::label).toList();
        return new PositionWeights.Data(names, hundredths(prior), found);
    }

    private static int[] hundredths(double[] weights) {
        int[] hundredths = new int[weights.length];
        for (int p = 0; p < weights.length; p++) {
            hundredths[p] = (int) Math.round(100 * weights[p]);
        }
        return hundredths;
    }

    /**
     * Trains on the written texts and writes the lexicon's file.
     *
     * @param arguments the project's folder, the current one where none is given; then {@code held-out} to leave the articles
     *                  out that are kept to measure what the weights do with the unseen
     */
    public static void main(String... arguments) {
        Path project = Path.of(arguments.length == 0 ? "" : arguments[0]);
        boolean all = arguments.length < 2 || !arguments[1].equals("held-out");
        PositionWeights.Data data = train(PositionExample.of(project, all));
        Path file = project.resolve("src/main/resources/org/claimline/lexicon/position-weights.tsv");
        try {
            Files.writeString(file, table(data));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A sign a line, so that a change can be read. */
    private static String table(PositionWeights.Data data) {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add("sign\t" + String.join("\t", data.positions()));
        lines.add(row("", data.prior()));
        data.signs().forEach((sign, weights) -> lines.add(row(sign, weights)));
        return lines.toString();
    }

    private static String row(String name, int... numbers) {
        return name + "\t" + IntStream.of(numbers).mapToObj(Integer::toString).collect(Collectors.joining("\t"));
    }
}
