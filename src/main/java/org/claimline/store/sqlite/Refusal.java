package org.claimline.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;

/** Turns what SQLite answers into a sentence for a person. */
public final class Refusal {
    private Refusal() {}

    public static StoreException of(Path file, SQLException failure) {
        return new StoreException(sentence(file, failure), failure);
    }

    /** Whether another process held the file, so that a second try may succeed. */
    static boolean isBusy(StoreException refusal) {
        return refusal.getCause() instanceof SQLException failure && (primary(failure) == 5 || primary(failure) == 6);
    }

    /** The low eight bits are SQLite's primary result code, the rest only refines it. */
    private static int primary(SQLException failure) {
        return failure.getErrorCode() & 0xff;
    }

    private static String sentence(Path file, SQLException failure) {
        return switch (primary(failure)) {
            case 5, 6 -> "The database " + file + " is in use by another program; close that or try again in a moment.";
            case 8 ->
                "The database " + file + " may not be written to; check the permissions of the file and its folder.";
            case 10 -> "The database " + file + " could not be read or written; check the disk it lies on.";
            case 11 -> damaged(file);
            case 13 ->
                "The disk that holds the database " + file
                        + " is full, what was being written was taken back; free some space and try again.";
            case 14 ->
                "The database " + file + " cannot be opened; check that its folder exists and may be written to.";
            case 26 -> notADatabase(file);
            default -> "The database " + file + " refused: " + failure.getMessage();
        };
    }

    static String damaged(Path file) {
        return "The database " + file + " is damaged; put back a backup, or move it away to start a new one.";
    }

    public static String notADatabase(Path file) {
        return "The file " + file
                + " is no Claimline database; choose another one, or move it away to start a new one.";
    }
}
