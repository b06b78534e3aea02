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
     * What training gives, and {@code position-weights.tsv} keeps: a sign a row, the prior in a first one without a name.
     *
     * @param positions labels, in the order of the numbers
     * @param prior     what speaks for each position before any word is read
     * @param signs     by {@code word}, {@code two words}, {@code ~word beside}, {@code FR: word of a Frenchman}, {@code @what the
     *                  speaker is}
     */
    public record Data(List<String> positions, int[] prior, Map<String, int[]> signs) {}

    /** What one sign weighs is divided by the root of their number: long statements are not surer than short ones. */
    private static final double SCALE = 3;

    /**
     * What each sign of the speaker, and each word in the mouth of a country, is weakened by, however few words are said: what
     * is known of somebody must not drown a short and plain sentence.
     */
    public static final double SHARE_OF_SPEAKER = 0.2;

    /** Stands for a word before the first that is said. */
    public static final String OPENING = "^";

    /** Begins what tells of the speaker. */
    public static final String OF_SPEAKER = "@";

    private static final String BESIDE = "~";
    private static final String MOUTH = ":";
    private static final String PRIOR = "";

    private final List<Position> positions;
    private final int[] prior;
    private final Map<String, Integer> ofSpeaker = new HashMap<>();
    private final Stems stems = new Stems();
    private final int opening;
    /** The numbers of signs by that of the stem; 0 where it is none. */
    private final int[] said;

    private final int[] beside;
    private final PairTable pairs = new PairTable();
    /** Of one sign after the other. */
    private final int[] weights;

    private int count;

    public PositionWeights(Data data) {
        this(data.positions(), data.signs().size());
        add(PRIOR, data.prior());
        data.signs().forEach(this::add);
    }

    private PositionWeights(NumberTable table) {
        this(table.columns(), table.rowsLeft());
        while (table.next()) {
            add(table.name(), table.numbers());
        }
    }

    private PositionWeights(List<String> labels, int most) {
        this.positions = labels.stream().map(Position::new).toList();
        prior = new int[labels.size()];
        said = new int[2 * most + 2];
        beside = new int[said.length];
        weights = new int[(most + 1) * labels.size()];
        opening = stems.add(OPENING);
    }

    private void add(String name, int... weighing) {
        if (name.equals(PRIOR)) {
            System.arraycopy(weighing, 0, prior, 0, prior.length);
            return;
        }
        int sign = ++count;
        System.arraycopy(weighing, 0, weights, sign * weighing.length, weighing.length);
        if (name.startsWith(OF_SPEAKER)) {
            ofSpeaker.put(name, sign);
        } else if (name.startsWith(BESIDE)) {
            beside[stems.add(name.substring(BESIDE.length()))] = sign;
        } else if (isPair(name)) {
            pairs.add(stems.add(first(name)), stems.add(second(name)), sign);
        } else {
            said[stems.add(name)] = sign;
        }
    }

    private static boolean isPair(String name) {
        return name.indexOf(' ') > 0;
    }

    private static String first(String pair) {
        return pair.substring(0, pair.indexOf(' '));
    }

    private static String second(String pair) {
        return pair.substring(pair.indexOf(' ') + 1);
    }

    static PositionWeights load() {
        return new PositionWeights(NumberTable.read("position-weights.tsv"));
    }

    /** In the order of all the numbers given here. */
    public List<Position> positions() {
        return positions;
    }

    /** The number of a sign by its name, from 1 on; 0 where it says nothing. */
    public int number(String sign) {
        if (sign.startsWith(OF_SPEAKER)) {
            return ofSpeaker.getOrDefault(sign, 0);
        }
        if (sign.startsWith(BESIDE)) {
            return beside[stems.number(sign.substring(BESIDE.length()))];
        }
        return isPair(sign)
                ? pairs.get(stems.number(first(sign)), stems.number(second(sign)))
                : said[stems.number(sign)];
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

    /** Whether the sign of a name is a word in the mouth of a country. */
    public static boolean isOfMouth(String sign) {
        return sign.contains(MOUTH + " ");
    }

    /** Begins the signs of words in the mouth of a country. */
    public static String mouth(String country) {
        return country + MOUTH;
    }

    /** The number of that beginning; 0 where no word tells anything in this mouth. */
    public int mouthOf(String country) {
        return stems.number(mouth(country));
    }

    /** The number of the sign of a word that is said in such a mouth. */
    public int saidBy(int mouth, Tokens tokens, int token) {
        return pairs.get(mouth, stems.number(tokens, token));
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
        private int known;
        private final BitSet counted = new BitSet(weights.length / positions.size());
        private final int[] sums = new int[positions.size()];
        private final int[] ofSpeaker = new int[positions.size()];

        /** A sign by its number. */
        public void add(int sign) {
            if (takesNote(sign)) {
                known++;
                add(sign, sums);
            }
        }

        /** The sign of a word in the mouth of the speaker's country, by its number. */
        public void addOfMouth(int sign) {
            if (takesNote(sign)) {
                add(sign, ofSpeaker);
            }
        }

        /** False of what has been counted, and of what is no sign. */
        private boolean takesNote(int sign) {
            boolean isNew = sign != 0 && !counted.get(sign);
            counted.set(sign);
            return isNew;
        }

        /** A sign of the speaker by its number; each is told once. */
        public void addOfSpeaker(int sign) {
            add(sign, ofSpeaker);
        }

        private void add(int sign, int... to) {
            for (int p = 0; p < to.length; p++) {
                to[p] += weights[sign * to.length + p];
            }
        }

        /** The natural logarithm of each position's probability. */
        public double[] logarithms() {
            double share = share(known);
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
