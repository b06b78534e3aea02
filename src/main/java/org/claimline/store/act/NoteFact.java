package org.claimline.store.act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.claimline.model.Note;
import org.claimline.model.NoteSubject.OfArticle;
import org.claimline.model.NoteSubject.OfSpeaker;
import org.claimline.model.NoteSubject.OfStatement;
import org.claimline.store.index.Words;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.Dictionary;
import org.claimline.store.sqlite.Json;
import org.claimline.store.sqlite.StatementId;

/** A note with its tags and its words to search in, under its number. */
public final class NoteFact implements Fact {
    private final Database database;
    private final Notes notes;
    private final Words words;
    private final Dictionary tags;

    NoteFact(Database database, Notes notes, Words words) {
        this.database = database;
        this.notes = notes;
        this.words = words;
        this.tags = new Dictionary(database, "tag", "name");
    }

    /** Without blank ones and repetitions. */
    public static List<String> clean(List<String> names) {
        return names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    public static String json(Note note) {
        ObjectNode json = Json.object()
                .put("note", note.id())
                .put("text", note.text())
                .put("created", note.created().toString())
                .put("modified", note.modified().toString());
        note.tags().forEach(json.putArray("tags")::add);
        if (note.about() instanceof OfStatement statement) {
            json.put("statement", statement.id());
        } else if (note.about() instanceof OfArticle article) {
            json.put("article", article.id());
        } else if (note.about() instanceof OfSpeaker speaker) {
            json.put("speaker", speaker.name());
        }
        return json.toString();
    }

    @Override
    public String what() {
        return "note";
    }

    @Override
    public Long statement(String subject, String json) {
        JsonNode id = Json.tree(json).get("statement");
        return id == null ? null : StatementId.bits(id.textValue());
    }

    @Override
    public String read(String number) {
        return notes.lookUp(Long.parseLong(number)).map(NoteFact::json).orElse(null);
    }

    @Override
    public void write(String subject, String became) {
        long number = Long.parseLong(subject);
        Long before = database.first(
                        "SELECT coalesce(statement, 0) FROM note WHERE number = ?", row -> row.getLong(1), number)
                .orElse(0L);
        database.change("DELETE FROM note WHERE number = ?", number);
        database.change("DELETE FROM note_words WHERE rowid = ?", number);
        if (became != null) {
            put(number, Json.tree(became));
        }
        Long after = database.first(
                        "SELECT coalesce(statement, 0) FROM note WHERE number = ?", row -> row.getLong(1), number)
                .orElse(before);
        findable(after);
    }

    private void put(long number, JsonNode json) {
        JsonNode statement = json.get("statement");
        database.change(
                """
                INSERT INTO note (number, statement, article, speaker, text, created, modified)
                VALUES (?, (SELECT number FROM statement WHERE id = ?), ?, ?, ?, ?, ?)
                """,
                number,
                statement == null ? null : StatementId.bits(statement.textValue()),
                json.path("article").textValue(),
                json.path("speaker").textValue(),
                json.get("text").textValue(),
                json.get("created").textValue(),
                json.get("modified").textValue());
        List<String> names = Json.words(json.get("tags"));
        for (int place = 0; place < names.size(); place++) {
            database.change(
                    "INSERT INTO note_tag (note, place, tag) VALUES (?, ?, ?)",
                    number,
                    place,
                    tags.numberOf(names.get(place)));
        }
        database.change(
                "INSERT INTO note_words (rowid, text, tags) VALUES (?, ?, ?)",
                number,
                json.get("text").textValue(),
                String.join(" ", names));
    }

    /** Puts a statement's notes among the words that it is searched by. */
    private void findable(long statement) {
        database.each(
                """
                SELECT s.number, s.passage, a.title FROM statement s JOIN article a ON a.number = s.article
                WHERE s.number = ?
                """,
                row -> words.put(row.getLong(1), row.getString(2), row.getString(3), notes.textOf(row.getLong(1))),
                statement);
    }
}
