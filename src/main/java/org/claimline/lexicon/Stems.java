package org.claimline.lexicon;

import org.claimline.text.WordTable;

/** The beginnings of words that count as one sign, {@code deploy} for {@code deployed} and {@code deployment}, by number from 1 on. */
final class Stems {
    /** Letters of a word that count. */
    private static final int LETTERS = 6;

    private final WordTable numbers = new WordTable();

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

    /** The number of a word's stem; 0 where none was added. */
    int number(String word) {
        return numbers.find(word, 0, end(word));
    }
}
