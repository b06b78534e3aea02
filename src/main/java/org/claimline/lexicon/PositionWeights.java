package org.claimline.lexicon;

import java.util.List;
import java.util.Map;
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

    private final List<Position> positions;
    private final Data data;

    public PositionWeights(Data data) {
        this.data = data;
        this.positions = data.positions().stream().map(Position::new).toList();
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

    /** @return the natural logarithm of each position's probability */
    public double[] logarithms(Iterable<String> signs) {
        int known = 0;
        double[] sums = new double[positions.size()];
        for (String sign : signs) {
            int[] weights = data.signs().get(sign);
            if (weights != null) {
                known++;
                for (int p = 0; p < sums.length; p++) {
                    sums[p] += weights[p];
                }
            }
        }
        double share = share(known);
        for (int p = 0; p < sums.length; p++) {
            sums[p] = (data.prior()[p] + share * sums[p]) / 100;
        }
        return normalised(sums);
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
