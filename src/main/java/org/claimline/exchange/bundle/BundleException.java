package org.claimline.exchange.bundle;

/** A bundle that cannot be taken in; the message is one sentence that names the file, says what is wrong and what to do. */
public final class BundleException extends Exception {
    private static final long serialVersionUID = 1L;

    public BundleException(String message) {
        super(message);
    }

    public BundleException(String message, Throwable cause) {
        super(message, cause);
    }
}
