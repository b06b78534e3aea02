package org.claimline.store;

import java.time.Instant;

/** Writes down, for good, whatever a person changes: what was, what became of it, and when (UTC). */
final class History {
    private final Database database;

    History(Database database) {
        this.database = database;
    }

    /** A number for one command of a person; all that it changes is written under it, and could be undone together. */
    long nextAction() {
        return database.number("SELECT coalesce(max(action), 0) + 1 FROM history");
    }

    /**
     * @param what      {@code review} or {@code note}
     * @param statement the statement's id as a number
     * @param was       JSON; null where it was not there
     * @param became    JSON; null where it is gone
     */
    void write(long action, Instant now, String what, long statement, String was, String became) {
        database.change(
                "INSERT INTO history (action, at, what, statement, was, became) VALUES (?, ?, ?, ?, ?, ?)",
                action,
                now.toString(),
                what,
                statement,
                was,
                became);
    }
}
