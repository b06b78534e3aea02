package org.claimline.store.act;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimline.model.Act;
import org.claimline.model.Change;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.Json;
import org.claimline.store.sqlite.StatementId;

/** Reads what persons changed, for persons: what, when, from, to. Undone acts are told of too, marked as such. */
public final class History {
    private static final String SELECT = """
            SELECT a.number, a.at, a.name, a.state, (SELECT count(*) FROM history c WHERE c.action = a.number),
                (SELECT count(DISTINCT coalesce(c.statement, c.subject)) FROM history c WHERE c.action = a.number),
                h.what, h.subject, h.was, h.became
            FROM history h JOIN act a ON a.number = h.action
            """;

    private final Database database;

    public History(Database database) {
        this.database = database;
    }

    /** All that was ever done to a statement, oldest first. */
    public List<Change> ofStatement(String id) {
        return changes("WHERE h.statement = ? ORDER BY h.number", StatementId.bits(id));
    }

    /** All that one act changed. */
    public List<Change> ofAct(long number) {
        return changes("WHERE h.action = ? ORDER BY h.number", number);
    }

    private List<Change> changes(String where, Object value) {
        List<Change> changes = new ArrayList<>();
        database.each(SELECT + where, row -> changes.addAll(changes(row)), value);
        return changes;
    }

    private static List<Change> changes(ResultSet row) throws SQLException {
        Act act = Acts.act(row);
        String what = row.getString(7);
        if (what.equals(NoteBefore.WHAT)) {
            return List.of();
        }
        Map<String, String> was = words(what, row.getString(9));
        Map<String, String> became = words(what, row.getString(10));
        if (what.equals("reading") && (was.isEmpty() || became.isEmpty())) {
            return List.of();
        }
        Set<String> fields = new LinkedHashSet<>(was.keySet());
        fields.addAll(became.keySet());
        return fields.stream()
                .map(field -> new Change(act, field, was.getOrDefault(field, ""), became.getOrDefault(field, "")))
                .filter(change -> !change.was().equals(change.became()))
                .toList();
    }

    /** By field, what stands in it, for people. */
    private static Map<String, String> words(String what, String json) {
        if (json == null) {
            return Map.of();
        }
        JsonNode tree = Json.tree(json);
        return switch (what) {
            case "review" -> Map.of(what, tree.path("decision").asText());
            case "note" -> Map.of(what, tree.path("text").asText());
            case "correction" -> fields(tree.path("fields"));
            case "reading" -> fields(tree);
            case "conflict" -> Map.of(what, tree.path("state").asText());
            case "added" -> Map.of(what, tree.path("quote").asText());
            default -> Map.of(what, tree.isValueNode() ? tree.asText() : tree.toString());
        };
    }

    private static Map<String, String> fields(JsonNode tree) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : List.of("speaker", "country", "date", "position", "condition", "contents")) {
            if (tree.has(field)) {
                JsonNode value = tree.get(field);
                fields.put(
                        field,
                        field.equals("speaker")
                                ? value.path("name").asText()
                                : value.isValueNode() ? value.asText() : value.toString());
            }
        }
        return fields;
    }
}
