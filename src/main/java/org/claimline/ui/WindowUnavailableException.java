package org.claimline.ui;

/** No window can be opened on this machine; the message says why and what would help. */
public final class WindowUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WindowUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
