package org.claimline.lexicon;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.claimline.text.Tokens;

/**
 * How much each word speaks for the topic that ships or against it, in hundredths of a natural logarithm of the odds. The
 * weights are those of a logistic regression over attributions that people have judged, beside what is known of kinds of
 * words; they are trained anew in the tests. So are those of signs that are no words: what stands around an attribution,
 * how it is made, and what its article speaks of.
 */
public final class TopicWeights {
    /**
     * The file.
     *
     * @param prior what is added where words are weighed at all
     * @param words by {@code word} that is said, {@code ~word} anywhere in the passage, and {@code :sign}
     */
    public record Data(Integer prior, Map<String, Integer> words) {}

    private static final String IN_PASSAGE = "~";
    private static final String SIGN = ":";

    /** What one word weighs is divided by the root of the number of words, from this many on: long statements are no surer. */
    private static final int FEW = 4;

    private static final double SAID = 3;
    private static final double PASSAGE = 1.5;

    private final int prior;
    private final Stems stems = new Stems();
    /** By number of the stem. */
    private final int[] said;

    private final int[] passage;
    private final Map<String, Integer> signs = new HashMap<>();

    public TopicWeights(Data data) {
        prior = data.prior();
        said = new int[data.words().size() + 1];
        passage = new int[said.length];
        data.words().forEach((name, weight) -> {
            if (name.startsWith(SIGN)) {
                signs.put(name.substring(SIGN.length()), weight);
                return;
            }
            boolean inPassage = name.startsWith(IN_PASSAGE);
            int stem = stems.add(inPassage ? name.substring(IN_PASSAGE.length()) : name);
            (inPassage ? passage : said)[stem] = weight;
        });
    }

    static TopicWeights load() {
        return new TopicWeights(LexiconFiles.read("topic-weights.json", Data.class));
    }

    /** How much of its weight a word counts where so many different ones are said. */
    public static double shareOfSaid(int words) {
        return SAID / Math.sqrt(Math.max(FEW, words));
    }

    /** How much of its weight a word counts where so many different ones stand in the passage. */
    public static double shareOfPassage(int words) {
        return PASSAGE / Math.sqrt(Math.max(FEW, words));
    }

    /** The sign that stands for a word, given in folded form. */
    public static String stem(String word) {
        return Stems.of(word);
    }

    /** By which name {@link Data} keeps a sign. */
    public static String nameOfSign(String sign) {
        return SIGN + sign;
    }

    /** The natural logarithm of the odds that a sign adds, which may hold by degrees. */
    public double ofSign(String sign, double degree) {
        return signs.getOrDefault(sign, 0) * degree / 100;
    }

    /** The words of one attribution, each of them once. */
    public final class Sum {
        private final Words ofSaid = new Words(said);
        private final Words ofPassage = new Words(passage);

        public void addSaid(Tokens tokens, int token) {
            ofSaid.add(stems.number(tokens, token));
        }

        /** Of what is said and of what stands beside it. */
        public void addInPassage(Tokens tokens, int token) {
            ofPassage.add(stems.number(tokens, token));
        }

        /** The natural logarithm of the odds that these words add. */
        public double logOdds() {
            double words = shareOfSaid(ofSaid.count) * ofSaid.sum + shareOfPassage(ofPassage.count) * ofPassage.sum;
            return (prior + words) / 100;
        }
    }

    /** Different words of one kind. */
    private final class Words {
        private final int[] weights;
        private final BitSet counted;
        private int count;
        private int sum;

        Words(int... weights) {
            this.weights = weights;
            this.counted = new BitSet(weights.length);
        }

        void add(int stem) {
            if (stem == 0) {
                count++;
            } else if (!counted.get(stem)) {
                counted.set(stem);
                count++;
                sum += weights[stem];
            }
        }
    }
}
