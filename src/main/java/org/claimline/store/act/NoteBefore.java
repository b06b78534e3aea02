package org.claimline.store.act;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.Json;

/** What notes had said elsewhere before they came in a bundle, by the number of the note: a list of digests. */
public final class NoteBefore implements Fact {
    static final String WHAT = "note.before";

    private final Database database;

    public NoteBefore(Database database, Acts acts) {
        this.database = database;
        acts.register(this);
    }

    public static String json(Collection<String> said) {
        return said.isEmpty() ? null : Json.ofWords(List.copyOf(new TreeSet<>(said)));
    }

    @Override
    public String what() {
        return WHAT;
    }

    /** That of the note, so that both count as one thing. */
    @Override
    public Long statement(String number, String json) {
        return database.first(
                        "SELECT s.id FROM note n JOIN statement s ON s.number = n.statement WHERE n.number = ?",
                        row -> row.getLong(1),
                        Long.parseLong(number))
                .orElse(null);
    }

    @Override
    public String read(String number) {
        return json(said(Long.parseLong(number)));
    }

    public List<String> said(long note) {
        return database.list(
                "SELECT said FROM note_before WHERE note = ? ORDER BY said", row -> row.getString(1), note);
    }

    @Override
    public void write(String number, String became) {
        long note = Long.parseLong(number);
        database.change("DELETE FROM note_before WHERE note = ?", note);
        if (became != null) {
            for (JsonNode said : Json.tree(became)) {
                database.change("INSERT INTO note_before (note, said) VALUES (?, ?)", note, said.textValue());
            }
        }
    }
}
