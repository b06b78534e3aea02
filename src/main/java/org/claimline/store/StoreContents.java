package org.claimline.store;

import java.nio.file.Path;
import java.time.Duration;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.StoreException;

/**
 * What a database holds, in numbers, to tell two of them apart.
 *
 * @param latestAct number of the latest act that holds; 0 where there is none
 * @param marks     changes with every act, undoing and redoing, and with every article
 */
public record StoreContents(
        long articles, long statements, long decided, long corrected, long notes, long latestAct, String marks) {

    /** Whether both hold the same decisions, corrections and notes, whatever articles were taken in since. */
    boolean hasActsOf(StoreContents other) {
        return decided == other.decided
                && corrected == other.corrected
                && notes == other.notes
                && latestAct == other.latestAct;
    }

    /** @throws StoreException where the file cannot be read; an older schema is not brought up to date */
    public static StoreContents of(Path file) {
        try (Database database = Database.open(file, Duration.ofSeconds(5))) {
            return of(database);
        }
    }

    static StoreContents of(Database database) {
        boolean acts = has(database, "act");
        boolean corrections = has(database, "correction");
        return database.inSnapshot(() -> new StoreContents(
                database.number("SELECT count(*) FROM article"),
                database.number("SELECT count(*) FROM statement"),
                database.number("SELECT count(*) FROM review"),
                corrections ? database.number("SELECT count(*) FROM correction") : 0,
                database.number("SELECT count(*) FROM note"),
                acts ? database.number("SELECT coalesce(max(number), 0) FROM act WHERE state = 'done'") : 0,
                marks(database, acts)));
    }

    private static String marks(Database database, boolean acts) {
        String given = database.first(
                        "SELECT group_concat(name || seq, ' ') FROM (SELECT * FROM sqlite_sequence ORDER BY name)",
                        row -> String.valueOf(row.getString(1)))
                .orElse("");
        return acts
                ? given + " "
                        + database.first("SELECT max(turned) FROM act", row -> String.valueOf(row.getString(1)))
                                .orElse("")
                : given;
    }

    private static boolean has(Database database, String table) {
        return database.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '" + table + "'")
                > 0;
    }
}
