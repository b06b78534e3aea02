package org.claimline.store.bundle;

import org.claimline.store.sqlite.StoreException;

/** A bundle that is not as it must be; the message says what in it, after the bundle's name. Nothing was changed. */
public final class BundleRefusedException extends StoreException {
    private static final long serialVersionUID = 1L;

    public BundleRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
