package org.claimline.lexicon;

/** A lexicon file that cannot be used; the message names file and entry and says what to do. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LexiconException(String message) {
        super(message);
    }

    public LexiconException(String message, Throwable cause) {
        super(message, cause);
    }
}
