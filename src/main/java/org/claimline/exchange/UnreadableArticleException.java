package org.claimline.exchange;

/** A file that cannot be taken in; the message names it, says what is wrong and what to do. */
public final class UnreadableArticleException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableArticleException(String message) {
        super(message);
    }

    public UnreadableArticleException(String message, Throwable cause) {
        super(message, cause);
    }
}
