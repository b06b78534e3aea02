package org.claimline.text;

/**
 * One sentence.
 *
 * @param span       from its first mark or letter to its last, closing quotation marks included
 * @param firstToken number of its first token
 * @param endToken   number behind its last token
 * @param paragraph  number of the paragraph it stands in, from 0
 */
public record Sentence(Span span, int firstToken, int endToken, int paragraph) {
    public boolean holds(int token) {
        return firstToken <= token && token < endToken;
    }
}
