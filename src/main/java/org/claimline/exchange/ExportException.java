package org.claimline.exchange;

/** An export that could not be written; the message names the file, says what is wrong and what to do. */
public final class ExportException extends Exception {
    private static final long serialVersionUID = 1L;

    public ExportException(String message) {
        super(message);
    }

    public ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
