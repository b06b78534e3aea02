package org.claimline.lexicon;

import org.claimline.text.Tokens;
import org.claimline.text.WordNumbers;
import org.claimline.text.WordTable;

/** The beginnings of words that count as one sign, {@code deploy} for {@code deployed} and {@code deployment}, by number from 1 on. */
final class Stems {
    /** Letters of a word that count. */
    private static final int LETTERS = 6;

    private final WordTable numbers = new WordTable();
    private final WordNumbers ofWords = new WordNumbers(this::find);

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
        return ofWords.of(tokens, token);
    }

    private int find(String word) {
        return numbers.find(word, 0, end(word));
    }
}
