package org.claimline.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** What went wrong with a file, in words that follow its name. */
public final class FileProblem {
    private FileProblem() {}

    /** {@code "does not exist"}, {@code "cannot be used: Read-only file system"} and such; no full stop. */
    public static String words(IOException problem) {
        if (problem instanceof NoSuchFileException) {
            return "does not exist: check the name";
        }
        if (problem instanceof AccessDeniedException) {
            return "may not be used by you: change its permissions or choose another place";
        }
        if (problem instanceof FileAlreadyExistsException) {
            return "is there already: choose another name, or say that it may be replaced";
        }
        if (problem instanceof NotDirectoryException) {
            return "is no folder";
        }
        String reason = problem instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(problem.getMessage());
        return isFull(reason)
                ? "cannot be written, the disk is full: free some space or choose another place"
                : "cannot be used: " + reason;
    }

    private static boolean isFull(String reason) {
        String folded = reason.toLowerCase(Locale.ROOT);
        return folded.contains("no space left")
                || folded.contains("not enough space")
                || folded.contains("quota exceeded");
    }
}
