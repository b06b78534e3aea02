package org.claimline.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Consumer;

/** The views that have a name. Where both sides gave the same name to two, the other side's gets a number behind it. */
final class BundleViews implements BundlePart {
    private final Database database;

    BundleViews(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "views";
    }

    /** A view is of the whole store, and goes with all of it only. */
    @Override
    public void write(BundleScope scope, Bundles.Lines lines) {
        if (!scope.whole()) {
            return;
        }
        database.each("SELECT name, query, look, saved FROM saved_view ORDER BY number", row -> {
            ObjectNode json = Json.object().put("name", row.getString(1));
            json.set("query", Json.tree(row.getString(2)));
            json.set("look", Json.tree(row.getString(3)));
            lines.add(json.put("saved", row.getString(4)).toString());
        });
    }

    @Override
    public Consumer<BundleLine> taking(Merging merging) {
        return line -> take(line, merging);
    }

    private void take(BundleLine line, Merging merging) {
        String name = line.words("name");
        merging.meet("view", name);
        String query = QueryJson.write(QueryJson.read(line.line("query").json().toString()));
        String look =
                QueryJson.writeLook(QueryJson.readLook(line.line("look").json().toString()));
        String free = name;
        for (int number = 2; isThere(free); number++) {
            if (isSame(free, query, look)) {
                return;
            }
            free = name + " (" + number + ")";
        }
        database.change(
                "INSERT INTO saved_view (name, query, look, saved) VALUES (?, ?, ?, ?)",
                free,
                query,
                look,
                line.time("saved"));
        merging.count(Merging.Count.VIEWS);
    }

    private boolean isThere(String name) {
        return database.number("SELECT count(*) FROM saved_view WHERE name = ?", name) > 0;
    }

    private boolean isSame(String name, String query, String look) {
        record View(JsonNode query, JsonNode look) {}
        Optional<View> here = database.first(
                "SELECT query, look FROM saved_view WHERE name = ?",
                row -> new View(Json.tree(row.getString(1)), Json.tree(row.getString(2))),
                name);
        return here.filter(view -> view.equals(new View(Json.tree(query), Json.tree(look))))
                .isPresent();
    }
}
