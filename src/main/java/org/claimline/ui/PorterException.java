package org.claimline.ui;

/** A file could not be carried in or out; the message is one sentence for a person. */
public final class PorterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PorterException(String message, Throwable cause) {
        super(message, cause);
    }
}
