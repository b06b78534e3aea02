package org.claimline.store.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import org.claimline.store.act.Fact;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.Json;

/** What a fact once was here, by acts that hold. A colleague who still has that has nothing new. */
final class Past {
    private Past() {}

    /** @param json as the fact reads */
    static boolean holds(Database database, Fact fact, String subject, String json) {
        JsonNode sought = Json.tree(json);
        return database.list(
                        """
                        SELECT h.was, h.became FROM history h JOIN act a ON a.number = h.action
                        WHERE h.statement IS ? AND h.what = ? AND h.subject = ? AND a.state = 'done'
                        """,
                        row -> is(sought, row.getString(1)) || is(sought, row.getString(2)),
                        fact.statement(subject, json),
                        fact.what(),
                        subject)
                .contains(true);
    }

    private static boolean is(JsonNode sought, String json) {
        return json != null && Json.tree(json).equals(sought);
    }
}
