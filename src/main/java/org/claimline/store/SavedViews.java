package org.claimline.store;

import java.time.Instant;
import java.util.List;
import org.claimline.model.SavedView;

/** The views that the analyst gave a name. */
public final class SavedViews {
    private final Database database;

    SavedViews(Database database) {
        this.database = database;
    }

    /** By name. */
    public List<SavedView> all() {
        return database.list(
                "SELECT name, query, look FROM saved_view ORDER BY name COLLATE NOCASE, name",
                row -> new SavedView(
                        row.getString(1), QueryJson.read(row.getString(2)), QueryJson.readLook(row.getString(3))));
    }

    /** Keeps a view, in place of the one that had its name. */
    public void keep(SavedView view, Instant now) {
        database.inTransaction(() -> database.change(
                """
                INSERT INTO saved_view (name, query, look, saved) VALUES (?, ?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET query = excluded.query, look = excluded.look, saved = excluded.saved
                """, view.name(), QueryJson.write(view.query()), QueryJson.writeLook(view.look()), now.toString()));
    }

    /** Forgets a view; does nothing where there is none of that name. */
    public void forget(String name) {
        database.inTransaction(() -> database.change("DELETE FROM saved_view WHERE name = ?", name));
    }
}
