package org.claimline.exchange.header;

/** Tells a line of running text from a headline: by its end, its length and the sentences in it. */
final class RunningText {
    private static final int LONG = 260;
    private static final int WORDS_OF_A_SENTENCE = 5;
    private static final int WORDS_OF_A_LONG_QUESTION = 20;
    private static final String CLOSING = "\"'”’»)]*_";

    private RunningText() {}

    static boolean is(String line) {
        if (line.length() > LONG || holdsTwoSentences(line)) {
            return true;
        }
        int end = line.length();
        while (end > 0 && CLOSING.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        return switch (line.charAt(end - 1)) {
            case '.', '…' -> words(line) >= WORDS_OF_A_SENTENCE;
            case '?', '!', ':', ',', ';' -> words(line) >= WORDS_OF_A_LONG_QUESTION;
            default -> false;
        };
    }

    /** How many words, counted by the white space between them. */
    static int words(String line) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < line.length(); i++) {
            boolean space = Character.isWhitespace(line.charAt(i)) || Character.isSpaceChar(line.charAt(i));
            if (!space && !inWord) {
                words++;
            }
            inWord = !space;
        }
        return words;
    }

    /** A full stop after a word of four letters or more, then a capital: "… at home. He said …". */
    private static boolean holdsTwoSentences(String line) {
        for (int stop = line.indexOf(". "); stop > 0; stop = line.indexOf(". ", stop + 1)) {
            boolean afterWord =
                    stop >= 4 && line.substring(stop - 4, stop).chars().allMatch(Character::isLowerCase);
            boolean capitalFollows = stop + 2 < line.length() && Character.isUpperCase(line.charAt(stop + 2));
            if (afterWord && capitalFollows && words(line) >= 2 * WORDS_OF_A_SENTENCE) {
                return true;
            }
        }
        return false;
    }
}
