package org.claimline.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.DatabaseFile;
import org.claimline.store.sqlite.Refusal;
import org.claimline.store.sqlite.StoreException;

/**
 * The schema, as numbered steps: the only place that creates or alters a table. A step that has shipped is never edited;
 * a change is a new step at the end.
 */
final class Migrations {
    private static final List<String> STEPS = List.of(
            "001_articles_statements_decisions.sql",
            "002_saved_views.sql",
            "003_versions_and_copies.sql",
            "004_review.sql",
            "005_bundles.sql",
            "006_utterances_and_notes.sql");

    /** The schema that this program writes, which is also the newest it can read. */
    static final int NEWEST = STEPS.size();

    private Migrations() {}

    /** Brings the database to {@link #NEWEST}: wholly, or not at all. */
    static void bringUpToDate(Database database) {
        bringUpTo(database, NEWEST);
    }

    /** @param schema an older one only to test that those still open */
    static void bringUpTo(Database database, int schema) {
        database.inSnapshot(() -> {
            refuse(database);
            return null;
        });
        if (version(database) == schema) {
            return;
        }
        database.writeAhead();
        database.inTransaction(() -> {
            // another process may have been faster
            for (int step = version(database); step < schema; step++) {
                database.execute(script(STEPS.get(step)));
            }
            database.execute("PRAGMA application_id = " + DatabaseFile.APPLICATION_ID);
            database.execute("PRAGMA user_version = " + schema);
            return null;
        });
    }

    /** Asked of one moment: between two questions another process may make the tables. */
    private static void refuse(Database database) {
        int applicationId = (int) database.number("PRAGMA application_id");
        DatabaseFile.refuseForeign(database.file(), applicationId, version(database), NEWEST);
        if (applicationId == 0 && database.number("SELECT count(*) FROM sqlite_schema") > 0) {
            throw new StoreException(Refusal.notADatabase(database.file()));
        }
    }

    private static int version(Database database) {
        return (int) database.number("PRAGMA user_version");
    }

    private static String script(String name) {
        try (InputStream resource = Migrations.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("The program is incomplete: " + name + " is missing.");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("The program is incomplete: " + name, failure);
        }
    }
}
