package org.claimline.evaluate;

/** A file of annotations that cannot be used. The message names the file and the line and says what to do. */
public final class GoldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GoldException(String message, Throwable cause) {
        super(message, cause);
    }
}
