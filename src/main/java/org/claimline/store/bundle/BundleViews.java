package org.claimline.store.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimline.store.act.QueryJson;
import org.claimline.store.act.SavedViews;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.Json;

/** The views that have a name. Where both sides gave the same name to two, the other side's gets a number behind it. */
final class BundleViews implements BundlePart {
    private final Database database;
    private final SavedViews views;

    BundleViews(Database database, SavedViews views) {
        this.database = database;
        this.views = views;
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
        View theirs = new View(Json.tree(query), Json.tree(look));
        if (wasHere(name, theirs)) {
            return;
        }
        String free = name;
        for (int number = 2; views.fact().read(free) != null; number++) {
            if (View.of(views.fact().read(free)).equals(theirs)) {
                return;
            }
            free = name + " (" + number + ")";
        }
        ObjectNode json = Json.object();
        json.set("query", theirs.query());
        json.set("look", theirs.look());
        merging.pen()
                .change(
                        views.fact(),
                        free,
                        json.put("saved", line.time("saved")).toString());
        merging.count(Merging.Count.VIEWS);
    }

    /** Whether it is no news: it was here under that name, by an act that holds, and was changed or forgotten since. */
    private boolean wasHere(String name, View theirs) {
        return database
                .list(
                        """
                        SELECT h.was, h.became FROM history h JOIN act a ON a.number = h.action
                        WHERE h.what = ? AND a.state = 'done' AND (h.subject = ? OR instr(h.subject, ?) = 1)
                        """,
                        row -> Stream.of(row.getString(1), row.getString(2))
                                .filter(Objects::nonNull)
                                .map(View::of)
                                .toList(),
                        views.fact().what(),
                        name,
                        name + " (")
                .stream()
                .anyMatch(held -> held.contains(theirs));
    }

    /** What a view shows, whenever it was saved. */
    private record View(JsonNode query, JsonNode look) {
        /** @param json as {@link SavedViews#fact} has it */
        static View of(String json) {
            JsonNode tree = Json.tree(json);
            return new View(tree.get("query"), tree.get("look"));
        }
    }
}
