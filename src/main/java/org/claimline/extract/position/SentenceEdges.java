package org.claimline.extract.position;

import org.claimline.text.Tokens;

/** Whether words are a sentence by themselves, as {@code Never.} is, or end one: {@code soldiers, no.} */
final class SentenceEdges {
    private static final String MARKS = ".!?:;\u2013\u2014\u2026";

    private static final String QUOTATION_MARKS = "\"\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019'";

    private SentenceEdges() {}

    /**
     * @param stands {@code alone}, {@code last}, or null for anywhere
     * @param first  number of the first token
     * @param end    number behind the last
     */
    static boolean allow(String stands, Tokens tokens, int first, int end) {
        return stands == null || endsAt(tokens, end) && (stands.equals("last") || beginsAt(tokens, first));
    }

    private static boolean beginsAt(Tokens tokens, int first) {
        return first == 0 || isOneOf(MARKS, tokens.word(first - 1)) || isOneOf(QUOTATION_MARKS, tokens.word(first - 1));
    }

    /** A comma ends what is said where it closes the quotation, too: {@code "Never," he said}. */
    private static boolean endsAt(Tokens tokens, int end) {
        int at = end < tokens.size() && tokens.word(end).equals(",") ? end + 1 : end;
        return at >= tokens.size()
                || isOneOf(QUOTATION_MARKS, tokens.word(at))
                || at == end && isOneOf(MARKS, tokens.word(at));
    }

    private static boolean isOneOf(String marks, String word) {
        return word.length() == 1 && marks.contains(word);
    }
}
