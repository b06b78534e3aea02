package org.claimline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.claimline.model.Note;

/** The analyst's own words on statements. */
public final class Notes {
    private static final String SELECT = """
            SELECT n.number, s.id, n.text, n.created, n.modified,
                (SELECT json_group_array(t.name ORDER BY nt.place)
                 FROM note_tag nt JOIN tag t ON t.number = nt.tag WHERE nt.note = n.number)
            FROM note n JOIN statement s ON s.number = n.statement
            """;

    private final Database database;
    private final History history;
    private final Words words;
    private final Dictionary tags;

    Notes(Database database, History history, Words words) {
        this.database = database;
        this.history = history;
        this.words = words;
        this.tags = new Dictionary(database, "tag", "name");
    }

    /** Hears of a note and of its tags. */
    public interface Listener {
        /** @param tag one of its tags, told of one by one; null where it has none */
        void noted(int statement, String tag);
    }

    /** Tells of every note, once for each of its tags. */
    public void each(Listener listener) {
        database.each("""
                SELECT n.statement, t.name
                FROM note n LEFT JOIN note_tag nt ON nt.note = n.number LEFT JOIN tag t ON t.number = nt.tag
                """, row -> listener.noted(row.getInt(1), row.getString(2)));
    }

    /** The notes of a statement, oldest first. */
    List<Note> of(long statement) {
        return database.list(SELECT + "WHERE n.statement = ? ORDER BY n.number", Notes::note, statement);
    }

    /** All words of the notes of a statement; empty where there are none. */
    String textOf(long statement) {
        return String.join(
                "\n",
                database.list(
                        "SELECT text FROM note WHERE statement = ? ORDER BY number",
                        row -> row.getString(1),
                        statement));
    }

    /** @throws StoreException where there is no note of that number */
    public Note find(long number) {
        return database.first(SELECT + "WHERE n.number = ?", Notes::note, number)
                .orElseThrow(() -> new StoreException("There is no note " + number + " in " + database.file() + "."));
    }

    /** @throws StoreException where there is no such statement */
    public Note add(String statementId, String text, List<String> tags, Instant now) {
        return database.inTransaction(() -> {
            long statement = database.first(
                            "SELECT number FROM statement WHERE id = ?",
                            row -> row.getLong(1),
                            StatementId.bits(statementId))
                    .orElseThrow(() -> new StoreException(
                            "There is no statement " + statementId + " in " + database.file() + "."));
            long number = database.number(
                    "INSERT INTO note (statement, text, created, modified) VALUES (?, ?, ?, ?) RETURNING number",
                    statement,
                    text,
                    now.toString(),
                    now.toString());
            writeTags(number, tags);
            Note note = find(number);
            remember(now, note.statementId(), null, Json.ofNote(note));
            return note;
        });
    }

    /** @throws StoreException where there is no note of that number */
    public Note change(long number, String text, List<String> tags, Instant now) {
        return database.inTransaction(() -> {
            Note was = find(number);
            database.change("UPDATE note SET text = ?, modified = ? WHERE number = ?", text, now.toString(), number);
            database.change("DELETE FROM note_tag WHERE note = ?", number);
            writeTags(number, tags);
            Note became = find(number);
            remember(now, was.statementId(), Json.ofNote(was), Json.ofNote(became));
            return became;
        });
    }

    /** Takes it away and gives it back as it was. @throws StoreException where there is no note of that number */
    public Note remove(long number, Instant now) {
        return database.inTransaction(() -> {
            Note was = find(number);
            database.change("DELETE FROM note WHERE number = ?", number);
            remember(now, was.statementId(), Json.ofNote(was), null);
            return was;
        });
    }

    private void writeTags(long note, List<String> names) {
        List<String> clean = names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        for (int place = 0; place < clean.size(); place++) {
            database.change(
                    "INSERT INTO note_tag (note, place, tag) VALUES (?, ?, ?)",
                    note,
                    place,
                    tags.numberOf(clean.get(place)));
        }
    }

    /** In the history and among the words to search in. */
    private void remember(Instant now, String statementId, String was, String became) {
        long id = StatementId.bits(statementId);
        history.write(history.nextAction(), now, "note", id, was, became);
        database.each(
                """
                SELECT s.number, s.passage, a.title FROM statement s JOIN article a ON a.number = s.article WHERE s.id = ?
                """, row -> words.put(row.getLong(1), row.getString(2), row.getString(3), textOf(row.getLong(1))), id);
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getLong(1),
                StatementId.of(row.getLong(2)),
                row.getString(3),
                Json.words(row.getString(6)),
                Instant.parse(row.getString(4)),
                Instant.parse(row.getString(5)));
    }
}
