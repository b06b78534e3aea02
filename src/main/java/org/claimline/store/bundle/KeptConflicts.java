package org.claimline.store.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.claimline.model.Conflict;
import org.claimline.store.act.Acts;
import org.claimline.store.act.Fact;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.Json;
import org.claimline.store.sqlite.StatementId;

/** Where the conflicts are kept, open and settled. Each is a fact: it comes, is settled and is undone as part of an act. */
final class KeptConflicts implements Fact {
    private static final int ID_BYTES = 8;

    private final Database database;

    KeptConflicts(Database database, Acts acts) {
        this.database = database;
        acts.register(this);
    }

    /** One as it is kept. @param theirs JSON */
    record Kept(
            String id, Conflict.Kind kind, String subject, JsonNode theirs, String source, Instant came, State state) {
        Kept settled(State settled) {
            return new Kept(id, kind, subject, theirs, source, came, settled);
        }

        /** As the fact reads. */
        String json() {
            ObjectNode json =
                    Json.object().put("id", id).put("kind", kind.label()).put("subject", subject);
            json.set("theirs", theirs);
            return json.put("source", source)
                    .put("came", came.toString())
                    .put("state", state.label())
                    .toString();
        }
    }

    enum State {
        OPEN,
        TAKEN,
        LEFT;

        String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** @throws IllegalArgumentException for any other word */
        static State ofLabel(String label) {
            return valueOf(label.toUpperCase(java.util.Locale.ROOT));
        }
    }

    /** Keeps what the other side holds, unless it was kept before. */
    void add(Conflict.Kind kind, String subject, JsonNode theirs, Merging merging) {
        String id = id(kind, subject, theirs);
        if (read(id) == null) {
            Kept fresh = new Kept(
                    id, kind, subject, theirs, merging.source(), merging.pen().now(), State.OPEN);
            merging.pen().change(this, id, fresh.json());
            merging.count(Merging.Count.CONFLICTS);
        }
    }

    static String id(Conflict.Kind kind, String subject, JsonNode theirs) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((kind.label() + "\n" + subject + "\n" + theirs).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, ID_BYTES));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** In the order they came. */
    List<Kept> all() {
        return database
                .list("SELECT id FROM conflict ORDER BY came, kind, subject, id", row -> row.getString(1))
                .stream()
                .map(id -> find(id).orElseThrow())
                .toList();
    }

    Optional<Kept> find(String id) {
        return Optional.ofNullable(read(id))
                .map(Json::tree)
                .map(json -> new Kept(
                        json.get("id").textValue(),
                        Conflict.Kind.ofLabel(json.get("kind").textValue()),
                        json.get("subject").textValue(),
                        json.get("theirs"),
                        json.get("source").textValue(),
                        Instant.parse(json.get("came").textValue()),
                        State.ofLabel(json.get("state").textValue())));
    }

    @Override
    public String what() {
        return "conflict";
    }

    @Override
    public Long statement(String id, String json) {
        JsonNode tree = Json.tree(json);
        return tree.get("kind").textValue().equals(Conflict.Kind.DECISION.label())
                ? StatementId.bits(tree.get("subject").textValue())
                : null;
    }

    @Override
    public String read(String id) {
        return database.first("""
                        SELECT json_object('id', id, 'kind', kind, 'subject', subject, 'theirs', json(theirs),
                            'source', source, 'came', came, 'state', state)
                        FROM conflict WHERE id = ?
                        """, row -> row.getString(1), id).orElse(null);
    }

    @Override
    public void write(String id, String became) {
        database.change("DELETE FROM conflict WHERE id = ?", id);
        if (became != null) {
            JsonNode json = Json.tree(became);
            database.change(
                    "INSERT INTO conflict (id, kind, subject, theirs, source, came, state) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    id,
                    json.get("kind").textValue(),
                    json.get("subject").textValue(),
                    json.get("theirs").toString(),
                    json.get("source").textValue(),
                    json.get("came").textValue(),
                    json.get("state").textValue());
        }
    }
}
