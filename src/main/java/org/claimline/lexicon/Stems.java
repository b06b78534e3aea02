package org.claimline.lexicon;

import java.util.Arrays;
import org.claimline.text.Tokens;
import org.claimline.text.WordTable;

/** The beginnings of words that count as one sign, {@code deploy} for {@code deployed} and {@code deployment}, by number from 1 on. */
final class Stems {
    /** Letters of a word that count. */
    private static final int LETTERS = 6;

    private static final int UNSET = -1;

    private final WordTable numbers = new WordTable();
    /** Of words that have a number, by that; racing threads set the same. */
    private volatile int[] ofWords = {};

    /** The stem of a word in folded form. */
    static String of(String word) {
        return word.substring(0, end(word));
    }

    private static int end(String word) {
        return Math.min(LETTERS, word.length());
    }

    int add(String stem) {
        return numbers.add(stem);
    }

    /** The number of a stem; 0 where it was not added. */
    int number(String stem) {
        return numbers.find(stem, 0, stem.length());
    }

    /** The number of the stem of a token's word; 0 where it was not added. */
    int number(Tokens tokens, int token) {
        int word = tokens.number(token);
        if (word == 0) {
            return find(tokens.word(token));
        }
        int[] known = ofWords;
        if (word >= known.length) {
            int filled = known.length;
            known = Arrays.copyOf(known, 2 * word);
            Arrays.fill(known, filled, known.length, UNSET);
            ofWords = known;
        }
        if (known[word] == UNSET) {
            known[word] = find(tokens.word(token));
        }
        return known[word];
    }

    private int find(String word) {
        return numbers.find(word, 0, end(word));
    }
}
