package org.claimline.store.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.model.ArticleInfo;
import org.claimline.model.Note;
import org.claimline.model.Review;
import org.claimline.model.Speaker;
import org.claimline.model.Statement;
import org.claimline.model.StatementEntry;
import org.claimline.store.act.Notes;
import org.claimline.store.index.StatementColumns;
import org.claimline.store.index.Words;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.Dictionary;
import org.claimline.store.sqlite.StatementId;
import org.claimline.store.sqlite.StoreException;

/** What the program found in the articles, each with what the analyst decided and wrote. */
public final class Statements {
    private final Database database;
    private final Articles articles;
    private final Notes notes;
    private final Words words;
    private final Dictionary speakers;
    private final Dictionary positions;

    Statements(Database database, Articles articles, Notes notes, Words words) {
        this.database = database;
        this.articles = articles;
        this.notes = notes;
        this.words = words;
        this.speakers = new Dictionary(database, "speaker", "name", "type", "country");
        this.positions = new Dictionary(database, "position", "label");
    }

    /** Writes one of an article that is new. */
    public void add(long article, String title, Statement statement) {
        words.add(write(article, title, statement), statement.wording().passage(), title, "");
    }

    /** Writes one, over the machine's earlier one of the same id where there is such. */
    public void put(long article, String title, Statement statement) {
        long number = write(article, title, statement);
        words.put(number, statement.wording().passage(), title, notes.textOf(number));
    }

    /** Writes one that is not there, under a number that no other has. */
    void putAs(long number, long article, String title, Statement statement) {
        long given = write(article, title, statement);
        database.change("UPDATE statement SET number = ? WHERE number = ?", number, given);
        database.change("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'statement'", number);
        words.put(number, statement.wording().passage(), title, "");
    }

    private long write(long article, String title, Statement statement) {
        Speaker speaker = statement.speaker();
        Object[] values = StatementRow.values(
                statement,
                article,
                speakers.numberOf(speaker.name(), speaker.type().label(), speaker.country()),
                positions.numberOf(statement.position().label()));
        return database.first(StatementRow.INSERT, row -> row.getLong(1), values)
                .orElseThrow(() -> new StoreException(
                        "Statement " + statement.id() + " of \"" + title + "\" is there already, in another article."));
    }

    /** Puts another reading in place of the one that stands in the row of a statement. */
    void rewrite(long number, Statement statement) {
        record Place(long article, String title, int found) {}
        Place place = database.first("""
                        SELECT s.article, a.title, s.found FROM statement s JOIN article a ON a.number = s.article
                        WHERE s.number = ?
                        """, row -> new Place(row.getLong(1), row.getString(2), row.getInt(3)), number)
                .orElseThrow();
        put(place.article(), place.title(), statement);
        database.change("UPDATE statement SET found = ? WHERE number = ?", place.found(), number);
    }

    /** As its row has it, with the speaker as the program names it. */
    Statement asFound(long number) {
        return database.first(
                        StatementRow.SELECT_AS_FOUND + "WHERE s.number = ?",
                        row -> StatementRow.statement(
                                row,
                                articles.info(row.getLong(StatementRow.ARTICLE)).id()),
                        number)
                .orElseThrow();
    }

    public Optional<Long> find(String id) {
        return database.first("SELECT number FROM statement WHERE id = ?", row -> row.getLong(1), StatementId.bits(id));
    }

    /**
     * Takes those statements of an article away that are not among {@code found}; what a person ever touched keeps its
     * statement, marked as no longer found. Those that she added herself stay as they are.
     */
    void withdrawAllBut(long article, List<Statement> found) {
        Set<Long> kept = found.stream().map(one -> StatementId.bits(one.id())).collect(Collectors.toSet());
        record Old(long number, long id, boolean touched) {}
        List<Old> all = database.list("""
                SELECT number, id, EXISTS (SELECT 1 FROM review WHERE review.statement = s.number)
                    OR EXISTS (SELECT 1 FROM note WHERE note.statement = s.number)
                    OR EXISTS (
                        SELECT 1 FROM history h JOIN act a ON a.number = h.action
                        WHERE h.statement = s.id AND a.state <> 'dropped')
                FROM statement s
                WHERE article = ? AND NOT EXISTS (SELECT 1 FROM added WHERE added.statement = s.number)
                """, row -> new Old(row.getLong(1), row.getLong(2), row.getBoolean(3)), article);
        for (Old old : all) {
            if (kept.contains(old.id())) {
                continue;
            }
            if (old.touched()) {
                database.change("UPDATE statement SET found = 0 WHERE number = ?", old.number());
            } else {
                delete(old.number());
            }
        }
    }

    /** Takes one away with all that is the program's own about it. */
    void delete(long number) {
        database.change("DELETE FROM reading WHERE statement = ?", number);
        database.change("DELETE FROM kept WHERE statement = ?", number);
        database.change("DELETE FROM statement WHERE number = ?", number);
        words.remove(number);
    }

    /** @throws StoreException where there is none of that id */
    public long number(String id) {
        return database.first("SELECT number FROM statement WHERE id = ?", row -> row.getLong(1), StatementId.bits(id))
                .orElseThrow(() -> new StoreException("There is no statement " + id + " in " + database.file() + "."));
    }

    /** @throws StoreException where there is none of that id */
    public StatementEntry entry(String id) {
        return entries((int) number(id)).get(0);
    }

    /**
     * Those statements, in the order asked for.
     *
     * @param numbers as {@link StatementColumns#numbers()} gives them
     * @throws StoreException where one is no longer there
     */
    public List<StatementEntry> entries(int... numbers) {
        Map<Long, ArticleInfo> seen = new HashMap<>();
        Map<Integer, StatementEntry> found = new HashMap<>();
        database.each(
                StatementRow.SELECT + "WHERE s.number IN (SELECT value FROM json_each(?))",
                row -> {
                    int number = row.getInt(StatementRow.NUMBER);
                    found.put(number, entry(row, number, seen));
                },
                Arrays.toString(numbers));
        if (!Arrays.stream(numbers).allMatch(found::containsKey)) {
            throw new StoreException(
                    "A statement is no longer in " + database.file() + "; another program took it away.");
        }
        return Arrays.stream(numbers).mapToObj(found::get).toList();
    }

    /** What was found in an article, in the order of its text. */
    public List<Statement> ofArticle(String articleId) {
        int[] numbers = database
                .list(
                        "SELECT s.number FROM statement s JOIN article a ON a.number = s.article"
                                + " WHERE a.id = ? AND s.found = 1 ORDER BY s.passage_start, s.number",
                        row -> row.getInt(1),
                        articleId)
                .stream()
                .mapToInt(Integer::intValue)
                .toArray();
        return entries(numbers).stream().map(StatementEntry::statement).toList();
    }

    /** Read once: most rows of a page are of an article that another row has told. */
    private static ArticleInfo article(ResultSet row, Map<Long, ArticleInfo> seen) throws SQLException {
        long number = row.getLong(StatementRow.ARTICLE);
        ArticleInfo article = seen.get(number);
        if (article == null) {
            article = Articles.info(row, StatementRow.ARTICLE_INFO);
            seen.put(number, article);
        }
        return article;
    }

    private StatementEntry entry(ResultSet row, int number, Map<Long, ArticleInfo> seen) throws SQLException {
        ArticleInfo article = article(row, seen);
        Review review = Optional.ofNullable(row.getString(StatementRow.DECISION))
                .map(Review::ofLabel)
                .orElse(Review.NEW);
        List<Note> written = row.getBoolean(StatementRow.HAS_NOTES) ? notes.of(number) : List.of();
        return new StatementEntry(StatementRow.statement(row, article.id()), article, review, written);
    }
}
