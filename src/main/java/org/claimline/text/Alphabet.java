package org.claimline.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * The words that some patterns tell apart, as numbers of the {@link Vocabulary}: all others are to them as one. Add first, then
 * ask; share one between threads then.
 */
final class Alphabet {
    private static final int UNSET = -1;

    private final BitSet told = new BitSet();
    private final Set<PhraseSet> added = new HashSet<>();
    private Beginnings beginnings = Beginnings.NONE;
    /** By number in the vocabulary; racing threads set the same. */
    private volatile int[] letters = {};

    void add(int word) {
        told.set(word);
    }

    /** Many patterns share a set. */
    void addAll(PhraseSet set) {
        if (added.add(set)) {
            set.words().forEach(this::add);
        }
    }

    void addBeginning(String letters, int number) {
        beginnings = beginnings.with(letters, number);
    }

    /** The word itself where patterns name it; else what stands for all that are like it to them. */
    int letter(int word) {
        int[] known = letters;
        int letter = word < known.length ? known[word] : UNSET;
        return letter != UNSET ? letter : learn(word);
    }

    private int learn(int word) {
        int[] known = letters;
        if (word >= known.length) {
            known = longer(known, word);
            letters = known;
        }
        known[word] = told.get(word) ? word : beginnings.numberOf(Vocabulary.word(word));
        return known[word];
    }

    private static int[] longer(int[] known, int word) {
        int[] longer = Arrays.copyOf(known, Math.max(word, Vocabulary.size()) + 1);
        Arrays.fill(longer, known.length, longer.length, UNSET);
        return longer;
    }
}
