package org.claimline.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers for the words that patterns know, from 1 on, so that texts are compared with patterns by number. It grows as
 * patterns are read and forgets nothing; a word that no pattern knows is {@link #UNKNOWN}.
 */
final class Vocabulary {
    static final int UNKNOWN = 0;

    private static final String QUOTATION_MARKS = "\"\u201C\u201D\u201E\u00AB\u00BB";
    private static final Map<String, Integer> NUMBERS = new ConcurrentHashMap<>();
    private static volatile int size;

    /** The marks stand first: their numbers run from 1 to this. */
    private static final int LAST_QUOTATION_MARK;

    static {
        QUOTATION_MARKS.chars().forEach(mark -> add(Character.toString(mark)));
        LAST_QUOTATION_MARK = size;
    }

    static final int SEMICOLON = add(";");

    private Vocabulary() {}

    /** The number of a folded word, a new one where it has none yet. */
    static synchronized int add(String word) {
        Integer known = NUMBERS.get(word);
        if (known != null) {
            return known;
        }
        int number = size + 1;
        NUMBERS.put(word, number);
        size = number;
        return number;
    }

    static int of(String word) {
        return NUMBERS.getOrDefault(word, UNKNOWN);
    }

    static int size() {
        return size;
    }

    /** Marks that open or close a quotation, but for single ones, which are apostrophes, too. */
    static boolean isQuotationMark(int number) {
        return number > UNKNOWN && number <= LAST_QUOTATION_MARK;
    }
}
