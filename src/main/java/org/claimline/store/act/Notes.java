package org.claimline.store.act;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimline.model.Note;
import org.claimline.model.NoteSubject;
import org.claimline.model.NoteSubject.OfArticle;
import org.claimline.model.NoteSubject.OfSpeaker;
import org.claimline.model.NoteSubject.OfStatement;
import org.claimline.store.index.WordQuery;
import org.claimline.store.index.Words;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.Json;
import org.claimline.store.sqlite.StatementId;
import org.claimline.store.sqlite.StoreException;

/** The analyst's own words on statements, articles, speakers and the whole project. */
public final class Notes {
    private static final String SELECT = """
            SELECT n.number, s.id, n.text, n.created, n.modified,
                (SELECT json_group_array(t.name ORDER BY nt.place)
                 FROM note_tag nt JOIN tag t ON t.number = nt.tag WHERE nt.note = n.number),
                n.article, n.speaker
            FROM note n LEFT JOIN statement s ON s.number = n.statement
            """;

    private final Database database;
    private final Acts acts;
    private final Fact fact;

    public Notes(Database database, Acts acts, Words words) {
        this.database = database;
        this.acts = acts;
        this.fact = new NoteFact(database, this, words);
        acts.register(fact);
    }

    public Fact fact() {
        return fact;
    }

    /** Hears of a note and of its tags. */
    public interface Listener {
        /** @param tag one of its tags, told of one by one; null where it has none */
        void noted(int statement, String tag);
    }

    /** Tells of every note on a statement, once for each of its tags. */
    public void each(Listener listener) {
        database.each("""
                SELECT n.statement, t.name
                FROM note n LEFT JOIN note_tag nt ON nt.note = n.number LEFT JOIN tag t ON t.number = nt.tag
                WHERE n.statement IS NOT NULL
                """, row -> listener.noted(row.getInt(1), row.getString(2)));
    }

    /** The notes of a statement, oldest first. */
    public List<Note> of(long statement) {
        return database.list(SELECT + "WHERE n.statement = ? ORDER BY n.number", Notes::note, statement);
    }

    /** The notes on one subject, oldest first. */
    public List<Note> about(NoteSubject subject) {
        return switch (kind(subject)) {
            case STATEMENT ->
                database.list(
                        SELECT + "WHERE s.id = ? ORDER BY n.number",
                        Notes::note,
                        StatementId.bits(((OfStatement) subject).id()));
            case ARTICLE ->
                database.list(
                        SELECT + "WHERE n.article = ? ORDER BY n.number", Notes::note, ((OfArticle) subject).id());
            case SPEAKER ->
                database.list(
                        SELECT + "WHERE n.speaker = ? ORDER BY n.number", Notes::note, ((OfSpeaker) subject).name());
            case PROJECT ->
                database.list(
                        SELECT
                                + "WHERE n.statement IS NULL AND n.article IS NULL AND n.speaker IS NULL ORDER BY n.number",
                        Notes::note);
        };
    }

    private enum Kind {
        STATEMENT,
        ARTICLE,
        SPEAKER,
        PROJECT
    }

    private static Kind kind(NoteSubject subject) {
        if (subject instanceof OfStatement) {
            return Kind.STATEMENT;
        }
        if (subject instanceof OfArticle) {
            return Kind.ARTICLE;
        }
        return subject instanceof OfSpeaker ? Kind.SPEAKER : Kind.PROJECT;
    }

    /** All of them, on whatever subject, oldest first. */
    public List<Note> all() {
        return database.list(SELECT + "ORDER BY n.number", Notes::note);
    }

    /** Those that hold all of the words, in their text or tags; see {@link WordQuery}. Empty where no word is asked for. */
    public List<Note> matching(String text) {
        return WordQuery.of(text)
                .map(query -> database.list(
                        SELECT + "WHERE n.number IN (SELECT rowid FROM note_words WHERE note_words MATCH ?)"
                                + " ORDER BY n.number",
                        Notes::note,
                        query))
                .orElse(List.of());
    }

    /** Tags in use on notes of whatever subject, those used most first. */
    public List<String> tags() {
        return database.list("""
                SELECT t.name FROM tag t JOIN note_tag nt ON nt.tag = t.number
                GROUP BY t.number ORDER BY count(*) DESC, t.name
                """, row -> row.getString(1));
    }

    /** All words of the notes of a statement; empty where there are none. */
    public String textOf(long statement) {
        return String.join(
                "\n",
                database.list(
                        "SELECT text FROM note WHERE statement = ? ORDER BY number",
                        row -> row.getString(1),
                        statement));
    }

    /** @throws StoreException where there is no note of that number */
    public Note find(long number) {
        return lookUp(number)
                .orElseThrow(() -> new StoreException("There is no note " + number + " in " + database.file() + "."));
    }

    Optional<Note> lookUp(long number) {
        return database.first(SELECT + "WHERE n.number = ?", Notes::note, number);
    }

    /** @throws StoreException where there is no such statement */
    public Note add(String statementId, String text, List<String> tags, Instant now) {
        return add(new OfStatement(statementId), text, tags, now);
    }

    /** @throws StoreException where there is no such statement or article */
    public Note add(NoteSubject about, String text, List<String> tags, Instant now) {
        return acts.perform("note.add", now, pen -> {
            requireThere(about);
            long number =
                    database.number("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'note'), 0)") + 1;
            Note note = new Note(number, about, text, NoteFact.clean(tags), now, now);
            pen.change(fact, Long.toString(number), NoteFact.json(note));
            return note;
        });
    }

    private void requireThere(NoteSubject about) {
        if (about instanceof OfStatement statement
                && database.first(
                                "SELECT 1 FROM statement WHERE id = ?",
                                row -> row.getInt(1),
                                StatementId.bits(statement.id()))
                        .isEmpty()) {
            throw new StoreException("There is no statement " + statement.id() + " in " + database.file() + ".");
        }
        if (about instanceof OfArticle article
                && database.first("SELECT 1 FROM article WHERE id = ?", row -> row.getInt(1), article.id())
                        .isEmpty()) {
            throw new StoreException("There is no article " + article.id() + " in " + database.file() + ".");
        }
    }

    /** @throws StoreException where there is no note of that number */
    public Note change(long number, String text, List<String> tags, Instant now) {
        return change(find(number), text, tags, now);
    }

    /**
     * Gives a note other words and tags.
     *
     * @param read the note as the person who changes it has read it
     * @throws StoreException where it is no longer so: another program has changed it or taken it away
     */
    public Note change(Note read, String text, List<String> tags, Instant now) {
        return acts.perform("note.change", now, pen -> {
            if (!find(read.id()).equals(read)) {
                throw new StoreException("Note " + read.id() + " in " + database.file()
                        + " was changed meanwhile; read it again, then change it.");
            }
            Note became = new Note(read.id(), read.about(), text, NoteFact.clean(tags), read.created(), now);
            pen.change(fact, Long.toString(read.id()), NoteFact.json(became));
            return became;
        });
    }

    /** Takes it away and gives it back as it was. @throws StoreException where there is no note of that number */
    public Note remove(long number, Instant now) {
        return acts.perform("note.remove", now, pen -> {
            Note was = find(number);
            pen.change(fact, Long.toString(number), null);
            return was;
        });
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getLong(1),
                subject(row),
                row.getString(3),
                Json.words(row.getString(6)),
                Instant.parse(row.getString(4)),
                Instant.parse(row.getString(5)));
    }

    private static NoteSubject subject(ResultSet row) throws SQLException {
        long statement = row.getLong(2);
        if (!row.wasNull()) {
            return new OfStatement(StatementId.of(statement));
        }
        if (row.getString(7) != null) {
            return new OfArticle(row.getString(7));
        }
        return row.getString(8) == null ? NoteSubject.PROJECT : new OfSpeaker(row.getString(8));
    }
}
