package org.claimline.store.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimline.model.Article;
import org.claimline.model.ArticleFile;
import org.claimline.model.ArticleInfo;
import org.claimline.model.PassedOver;
import org.claimline.model.StatementDate;
import org.claimline.store.index.StatementColumns;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.Dictionary;
import org.claimline.text.Span;

/** The articles as they came, bytes and all. */
public final class Articles {
    private static final String INFO = """
            SELECT a.id, a.name, a.title, a.author, o.name, a.url, a.published
            FROM article a JOIN outlet o ON o.number = a.outlet
            """;

    private final Database database;
    private final Dictionary outlets;

    Articles(Database database) {
        this.database = database;
        this.outlets = new Dictionary(database, "outlet", "name");
    }

    /** Whether any was ever taken in, deleted ones included: {@code sqlite_sequence} never counts back. */
    public boolean everAny() {
        return database.number("SELECT count(*) FROM sqlite_sequence WHERE name = 'article' AND seq > 0") > 0;
    }

    public boolean has(String id) {
        return number(id).isPresent();
    }

    public Optional<Long> number(String id) {
        return database.first("SELECT number FROM article WHERE id = ?", row -> row.getLong(1), id);
    }

    /** Its number. */
    public long add(ArticleFile file, Instant now) {
        Article article = file.article();
        ArticleInfo info = article.info();
        long number = database.number(
                """
                INSERT INTO article (id, name, title, author, outlet, url, published, published_day, taken_in)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING number
                """,
                info.id(),
                info.name(),
                info.title(),
                info.author(),
                outlets.numberOf(info.outlet()),
                info.url(),
                info.published().edtf(),
                info.published().earliest().map(LocalDate::toEpochDay).orElse(null),
                now.toString());
        database.change(
                "INSERT INTO article_text (article, text, body_start, body_end) VALUES (?, ?, ?, ?)",
                number,
                article.text(),
                article.body().start(),
                article.body().end());
        database.change(
                "INSERT INTO article_original (article, charset, bytes) VALUES (?, ?, ?)",
                number,
                file.charset(),
                file.original());
        return number;
    }

    public Optional<Article> find(String id) {
        return database.first(
                """
                SELECT a.id, a.name, a.title, a.author, o.name, a.url, a.published, t.text, t.body_start, t.body_end
                FROM article a JOIN outlet o ON o.number = a.outlet JOIN article_text t ON t.article = a.number
                WHERE a.id = ?
                """, row -> new Article(info(row), row.getString(8), new Span(row.getInt(9), row.getInt(10))), id);
    }

    /** The text of the article that a statement stands in. @param number as {@link StatementColumns#numbers()} gives it */
    public String textAround(int number) {
        return database.first(
                        "SELECT t.text FROM statement s JOIN article_text t ON t.article = s.article WHERE s.number = ?",
                        row -> row.getString(1),
                        number)
                .orElseThrow();
    }

    /** The very bytes that it was read from. */
    public Optional<byte[]> original(String id) {
        return database.first(
                "SELECT o.bytes FROM article a JOIN article_original o ON o.article = a.number WHERE a.id = ?",
                row -> row.getBytes(1),
                id);
    }

    /** All of them, by name. */
    public List<ArticleInfo> all() {
        return database.list(INFO + "ORDER BY a.name, a.id", Articles::info);
    }

    public ArticleInfo info(long number) {
        return database.first(INFO + "WHERE a.number = ?", Articles::info, number)
                .orElseThrow();
    }

    /** The running text, header and footer left out. */
    String body(long number) {
        return database.first(
                        "SELECT text, body_start, body_end FROM article_text WHERE article = ?",
                        row -> row.getString(1).substring(row.getInt(2), row.getInt(3)),
                        number)
                .orElseThrow();
    }

    /** The first 16 hexadecimal digits of every id, as numbers, in no order. */
    public long[] idPrefixes() {
        return database
                .list("SELECT substr(id, 1, 16) FROM article", row -> Long.parseUnsignedLong(row.getString(1), 16))
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    public static ArticleInfo info(ResultSet row) throws SQLException {
        return info(row, 1);
    }

    /** @param first the column with the id; those of {@link #INFO} follow */
    static ArticleInfo info(ResultSet row, int first) throws SQLException {
        return new ArticleInfo(
                row.getString(first),
                row.getString(first + 1),
                row.getString(first + 2),
                row.getString(first + 3),
                row.getString(first + 4),
                row.getString(first + 5),
                StatementDate.parse(row.getString(first + 6)));
    }

    public void replacePassedOver(long article, List<PassedOver> places) {
        database.change("DELETE FROM passed_over WHERE article = ?", article);
        for (int place = 0; place < places.size(); place++) {
            PassedOver passedOver = places.get(place);
            database.change(
                    """
                    INSERT INTO passed_over (article, place, passage_start, passage_end, source, rule, why)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                    article,
                    place,
                    passedOver.passage().start(),
                    passedOver.passage().end(),
                    passedOver.source(),
                    passedOver.rule(),
                    passedOver.why());
        }
    }

    /** What was considered and left, in the order of the text. */
    public List<PassedOver> passedOver(String id) {
        return database.list(
                """
                SELECT p.passage_start, p.passage_end, p.source, p.rule, p.why
                FROM article a JOIN passed_over p ON p.article = a.number WHERE a.id = ? ORDER BY p.place
                """,
                row -> new PassedOver(
                        new Span(row.getInt(1), row.getInt(2)), row.getString(3), row.getString(4), row.getString(5)),
                id);
    }
}
