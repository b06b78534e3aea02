package org.claimline.lexicon;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimline.model.Position;
import org.claimline.text.PairTable;
import org.claimline.text.Tokens;

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
     * @param signs     by {@code word}, {@code two words}, {@code ~word beside}, {@code @what the speaker is}
     */
    public record Data(List<String> positions, int[] prior, Map<String, int[]> signs) {}

    /** What one sign weighs is divided by the root of their number: long statements are not surer than short ones. */
    private static final double SCALE = 3;

    /**
     * What each sign of the speaker is weakened by, however few words are said: what is known of somebody must not drown a
     * short and plain sentence.
     */
    public static final double SHARE_OF_SPEAKER = 0.2;

    /** Stands for a word before the first that is said. */
    public static final String OPENING = "^";

    private static final String BESIDE = "~";

    private final List<Position> positions;
    private final int[] prior;
    /** The numbers of signs, from 1 on, by their names. */
    private final Map<String, Integer> signs = new HashMap<>();

    private final Stems stems = new Stems();
    private final int opening;
    /** The numbers of signs by that of the stem; 0 where it is none. */
    private final int[] said;

    private final int[] beside;
    private final PairTable pairs = new PairTable();
    /** Of one sign after the other. */
    private final int[] weights;

    public PositionWeights(Data data) {
        this.positions = data.positions().stream().map(Position::new).toList();
        this.prior = data.prior();
        int most = 1 + data.signs().size();
        said = new int[2 * most];
        beside = new int[2 * most];
        weights = new int[most * positions.size()];
        data.signs().forEach(this::add);
        opening = stems.number(OPENING);
    }

    private void add(String name, int... weighing) {
        int sign = signs.size() + 1;
        signs.put(name, sign);
        System.arraycopy(weighing, 0, weights, sign * weighing.length, weighing.length);
        int gap = name.indexOf(' ');
        if (gap > 0) {
            pairs.add(stems.add(name.substring(0, gap)), stems.add(name.substring(gap + 1)), sign);
        } else if (name.startsWith(BESIDE)) {
            beside[stems.add(name.substring(BESIDE.length()))] = sign;
        } else {
            said[stems.add(name)] = sign;
        }
    }

    static PositionWeights load() {
        return new PositionWeights(LexiconFiles.read("position-weights.json", Data.class));
    }

    /** In the order of all the numbers given here. */
    public List<Position> positions() {
        return positions;
    }

    /** The number of a sign by its name; 0 where it says nothing. */
    public int number(String sign) {
        return signs.getOrDefault(sign, 0);
    }

    /** What the sign of a number says for a position. */
    public int of(int sign, int position) {
        return weights[sign * positions.size() + position];
    }

    /** The number of the sign of a word that is said; 0 where it says nothing. */
    public int said(Tokens tokens, int token) {
        return said[stems.number(tokens, token)];
    }

    /** That of two words that are said in a row; of the first one where none is before it, below zero. */
    public int pair(Tokens tokens, int before, int token) {
        return pairs.get(before < 0 ? opening : stems.number(tokens, before), stems.number(tokens, token));
    }

    /** That of a word beside what is said. */
    public int beside(Tokens tokens, int token) {
        return beside[stems.number(tokens, token)];
    }

    /** By how much each sign of the words is weakened where {@code known} of them say anything. */
    public static double share(int known) {
        return SCALE / Math.sqrt(Math.max(1, known));
    }

    /** The sign that stands for a word, given in folded form. */
    public static String stem(String word) {
        return Stems.of(word);
    }

    /** The sum of what some signs say, each of them once. Good for one statement. */
    public final class Sum {
        private final BitSet counted = new BitSet(weights.length / positions.size());
        private final int[] sums = new int[positions.size()];
        private final int[] ofSpeaker = new int[positions.size()];

        /** A sign by its number. */
        public void add(int sign) {
            if (sign != 0 && !counted.get(sign)) {
                counted.set(sign);
                for (int p = 0; p < sums.length; p++) {
                    sums[p] += weights[sign * sums.length + p];
                }
            }
        }

        /** A sign of the speaker by its number; each is told once. */
        public void addOfSpeaker(int sign) {
            for (int p = 0; p < ofSpeaker.length; p++) {
                ofSpeaker[p] += weights[sign * ofSpeaker.length + p];
            }
        }

        /** The natural logarithm of each position's probability. */
        public double[] logarithms() {
            double share = share(counted.cardinality());
            double[] logarithms = new double[sums.length];
            for (int p = 0; p < sums.length; p++) {
                logarithms[p] = (prior[p] + share * sums[p] + SHARE_OF_SPEAKER * ofSpeaker[p]) / 100;
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
