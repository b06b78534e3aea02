package org.claimline.store.act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.claimline.model.SavedView;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.Json;

/** The views that the analyst gave a name. */
public final class SavedViews {
    private final Database database;
    private final Acts acts;
    private final Fact view = new View();

    public SavedViews(Database database, Acts acts) {
        this.database = database;
        this.acts = acts;
        acts.register(view);
    }

    public Fact fact() {
        return view;
    }

    /** By name. */
    public List<SavedView> all() {
        return database.list(
                "SELECT name, query, look FROM saved_view ORDER BY name COLLATE NOCASE, name",
                row -> new SavedView(
                        row.getString(1), QueryJson.read(row.getString(2)), QueryJson.readLook(row.getString(3))));
    }

    /** Keeps a view, in place of the one that had its name, in one act. */
    public void keep(SavedView kept, Instant now) {
        ObjectNode json = Json.object();
        json.set("query", Json.tree(QueryJson.write(kept.query())));
        json.set("look", Json.tree(QueryJson.writeLook(kept.look())));
        String was = view.read(kept.name());
        if (was != null && withoutTime(was).equals(json)) {
            return;
        }
        json.put("saved", now.toString());
        acts.perform("view.keep", now, pen -> {
            pen.change(view, kept.name(), json.toString());
            return null;
        });
    }

    private static ObjectNode withoutTime(String json) {
        ObjectNode tree = (ObjectNode) Json.tree(json);
        return tree.without("saved");
    }

    /** Forgets a view, in one act; does nothing where there is none of that name. */
    public void forget(String name, Instant now) {
        acts.perform("view.forget", now, pen -> {
            pen.change(view, name, null);
            return null;
        });
    }

    private final class View implements Fact {
        @Override
        public String what() {
            return "view";
        }

        @Override
        public Long statement(String subject, String json) {
            return null;
        }

        @Override
        public String read(String name) {
            return database.first("""
                            SELECT json_object('query', json(query), 'look', json(look), 'saved', saved)
                            FROM saved_view WHERE name = ?
                            """, row -> row.getString(1), name).orElse(null);
        }

        @Override
        public void write(String name, String became) {
            database.change("DELETE FROM saved_view WHERE name = ?", name);
            if (became != null) {
                JsonNode json = Json.tree(became);
                database.change(
                        "INSERT INTO saved_view (name, query, look, saved) VALUES (?, ?, ?, ?)",
                        name,
                        json.get("query").toString(),
                        json.get("look").toString(),
                        json.get("saved").textValue());
            }
        }
    }
}
