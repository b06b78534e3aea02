package org.claimline.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimline.model.Position;

/**
 * How much each word speaks for each position, in hundredths of a natural logarithm. The weights are those of a multinomial
 * logistic regression over statements that people have judged; a test trains them anew.
 */
public final class PositionWeights {
    /**
     * The file.
     *
     * @param positions labels, in the order of the numbers
     * @param prior     what speaks for each position before any word is read
     * @param signs     by {@code word}, {@code two words}, {@code ~word beside}, {@code @group of the speaker}
     */
    public record Data(List<String> positions, int[] prior, Map<String, int[]> signs) {}

    /** What one sign weighs is divided by the root of their number: long statements are not surer than short ones. */
    private static final double SCALE = 3;

    /** Stands for a word before the first that is said. */
    public static final String OPENING = "^";

    private final List<Position> positions;
    private final Data data;
    /** The weights of pairs by their first word, then by their second; each array is that of the data. */
    private final Map<String, Map<String, int[]>> pairs = new HashMap<>();

    private final Map<String, int[]> beside = new HashMap<>();

    public PositionWeights(Data data) {
        this.data = data;
        this.positions = data.positions().stream().map(Position::new).toList();
        data.signs().forEach((sign, weights) -> {
            int gap = sign.indexOf(' ');
            if (gap > 0) {
                pairs.computeIfAbsent(sign.substring(0, gap), first -> new HashMap<>())
                        .put(sign.substring(gap + 1), weights);
            } else if (sign.startsWith("~")) {
                beside.put(sign.substring(1), weights);
            }
        });
    }

    static PositionWeights load() {
        return new PositionWeights(LexiconFiles.read("position-weights.json", Data.class));
    }

    /** In the order of all the numbers given here. */
    public List<Position> positions() {
        return positions;
    }

    /** What the sign says for a position. */
    public int of(String sign, int position) {
        int[] weights = data.signs().get(sign);
        return weights == null ? 0 : weights[position];
    }

    /** By how much each sign is weakened where {@code known} of them say anything. */
    public static double share(int known) {
        return SCALE / Math.sqrt(Math.max(1, known));
    }

    /** The sum of what some signs say, each of them once. Good for one statement. */
    public final class Sum {
        /** By their very arrays, one for each sign. */
        private final Set<int[]> counted = new HashSet<>();

        private final int[] sums = new int[positions.size()];

        /** A sign as the file names it. */
        public void add(String sign) {
            add(data.signs().get(sign));
        }

        /** The sign of two words in a row; no word of theirs need be one. */
        public void addPair(String first, String second) {
            add(pairs.getOrDefault(first, Map.of()).get(second));
        }

        /** The sign of a word beside what is said. */
        public void addBeside(String word) {
            add(beside.get(word));
        }

        private void add(int[] weights) {
            if (weights != null && counted.add(weights)) {
                for (int p = 0; p < sums.length; p++) {
                    sums[p] += weights[p];
                }
            }
        }

        /** The natural logarithm of each position's probability. */
        public double[] logarithms() {
            double share = share(counted.size());
            double[] logarithms = new double[sums.length];
            for (int p = 0; p < sums.length; p++) {
                logarithms[p] = (data.prior()[p] + share * sums[p]) / 100;
            }
            return normalised(logarithms);
        }
    }

    private static double[] normalised(double[] sums) {
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        double total = 0;
        for (double sum : sums) {
            total += Math.exp(sum - most);
        }
        double[] logarithms = new double[sums.length];
        for (int p = 0; p < sums.length; p++) {
            logarithms[p] = sums[p] - most - Math.log(total);
        }
        return logarithms;
    }
}
