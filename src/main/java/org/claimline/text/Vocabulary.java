package org.claimline.text;

/**
 * Numbers for the words that patterns know, from 1 on, so that texts are compared with patterns by number. It grows as
 * patterns are read and forgets nothing. A word that no pattern knows has the number of the longest beginning that one
 * knows, else that of {@link #ANY_NUMBER} or {@link #UNKNOWN}.
 */
final class Vocabulary {
    static final int UNKNOWN = 0;

    private static final String QUOTATION_MARKS = "\"\u201C\u201D\u201E\u00AB\u00BB";
    private static final WordTable WORDS = new WordTable();

    private static volatile Beginnings beginnings = Beginnings.NONE;

    /** The marks stand first: their numbers run from 1 to this. */
    private static final int LAST_QUOTATION_MARK;

    static {
        QUOTATION_MARKS.chars().forEach(mark -> add(Character.toString(mark)));
        LAST_QUOTATION_MARK = WORDS.size();
    }

    static final int SEMICOLON = add(";");

    /** Stands for every number in digits that no pattern knows; no token is written so. */
    static final int ANY_NUMBER = add("0#");

    private Vocabulary() {}

    /** The number of a folded word, a new one where it has none yet. */
    static int add(String word) {
        return WORDS.add(word);
    }

    /** The number that stands for all words that begin so, but for those that have one of their own. */
    static synchronized int addBeginning(String beginning) {
        int number = add(beginning + "*");
        beginnings = beginnings.with(beginning, number);
        return number;
    }

    /** @param word in folded form */
    static int of(String word) {
        int known = WORDS.find(word, 0, word.length());
        return known != UNKNOWN ? known : beginnings.numberOf(word);
    }

    /** The number of the word of {@linkplain WordTable#plain plain} letters, where patterns know it as it is; else {@link #UNKNOWN}. */
    static int at(char[] plain, int start, int end) {
        return WORDS.find(plain, start, end);
    }

    /** The folded word of a number; behind a beginning stands {@code *}, which no word has. */
    static String word(int number) {
        return WORDS.word(number);
    }

    static int size() {
        return WORDS.size();
    }

    /** Marks that open or close a quotation, but for single ones, which are apostrophes, too. */
    static boolean isQuotationMark(int number) {
        return number > UNKNOWN && number <= LAST_QUOTATION_MARK;
    }
}
