package org.claimline.workspace;

import java.util.function.Supplier;
import org.claimline.store.sqlite.StoreException;

/** The database cannot be used, or not for this; the message is one sentence for a person: what, where, what to do. */
public final class WorkspaceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WorkspaceException(String message) {
        super(message);
    }

    public WorkspaceException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Asks the store, and says what it refuses as the workspace does. */
    public static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (StoreException refusal) {
            throw new WorkspaceException(refusal.getMessage(), refusal);
        }
    }
}
