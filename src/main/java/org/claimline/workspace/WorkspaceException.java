package org.claimline.workspace;

/** The database cannot be used, or not for this; the message is one sentence for a person: what, where, what to do. */
public final class WorkspaceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WorkspaceException(String message) {
        super(message);
    }

    public WorkspaceException(String message, Throwable cause) {
        super(message, cause);
    }
}
