package org.claimline.workspace.export;

/** A file that could not be exported; the message names it, says what is wrong and what to do. Nothing was changed. */
public final class NotExportedException extends Exception {
    private static final long serialVersionUID = 1L;

    public NotExportedException(String message, Throwable cause) {
        super(message, cause);
    }
}
