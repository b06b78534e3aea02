package org.claimline.extract.parse;

/**
 * A noun phrase: tokens from {@code first} up to {@code end}.
 *
 * @param apposition token behind a description that follows it ({@code , the Slovak leader}); {@code end} where none
 */
public record Phrase(int first, int end, int apposition) {
    public Phrase(int first, int end) {
        this(first, end, end);
    }

    Phrase withApposition(int behind) {
        return new Phrase(first, end, behind);
    }
}
