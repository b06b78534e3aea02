package org.claimline.cli;

/** No window can be opened on this machine; the message says why and what would help. */
public final class NoWindowException extends Exception {
    private static final long serialVersionUID = 1L;

    public NoWindowException(String message, Throwable cause) {
        super(message, cause);
    }
}
