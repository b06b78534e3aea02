package org.claimline.store.sqlite;

/** The database cannot be used, or not for this; the message is one sentence that names the file and says what to do. */
public class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
