package org.claimline.store.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimline.model.ArticleInfo;
import org.claimline.model.ArticleKin;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.StoreException;

/** Which articles are one story: versions of a page, copies of a text. */
public final class Kinships {
    private static final int SHARED = 2;
    private static final int MOST_CANDIDATES = 3;

    /** What a hundred articles share, as the last lines of all of an outlet's, tells nothing and would only cost time. */
    private static final String REMEMBER = """
            INSERT OR IGNORE INTO article_sketch (hash, article)
            SELECT ?, ? WHERE (SELECT count(*) FROM (SELECT 1 FROM article_sketch WHERE hash = ? LIMIT 100)) < 100
            """;

    private final Database database;
    private final Articles articles;

    Kinships(Database database, Articles articles) {
        this.database = database;
        this.articles = articles;
    }

    /**
     * An article that may be the same story.
     *
     * @param body its running text
     */
    public record Candidate(ArticleInfo info, String body) {}

    /** Remembers by what an article is to be known again. Inside a transaction. */
    public void remember(String articleId, String address, long[] sketch) {
        long article = number(articleId);
        if (!address.isEmpty()) {
            database.change("INSERT OR IGNORE INTO article_address (address, article) VALUES (?, ?)", address, article);
        }
        for (long hash : sketch) {
            database.change(REMEMBER, hash, article, hash);
        }
    }

    /** Articles taken in before that stand at the address, the first one first. */
    public List<Candidate> at(String address) {
        return address.isEmpty()
                ? List.of()
                : candidates("SELECT article FROM article_address WHERE address = ? ORDER BY article LIMIT 3", address);
    }

    /** Articles taken in before whose texts may be nearly the same, the likeliest first. */
    public List<Candidate> alike(long[] sketch) {
        if (sketch.length < SHARED) {
            return List.of();
        }
        String marks = Arrays.stream(sketch).mapToObj(hash -> "?").collect(Collectors.joining(", "));
        return candidates(
                "SELECT article FROM article_sketch WHERE hash IN (" + marks + ") GROUP BY article HAVING count(*) >= "
                        + SHARED + " ORDER BY count(*) DESC, article LIMIT " + MOST_CANDIDATES,
                Arrays.stream(sketch).boxed().toArray());
    }

    private List<Candidate> candidates(String sql, Object... values) {
        List<Long> numbers = database.list(sql, row -> row.getLong(1), values);
        return numbers.stream()
                .map(number -> new Candidate(articles.info(number), articles.body(number)))
                .toList();
    }

    /** Writes down that an article is another one again; the first of that one is the first of this. */
    public void relate(String articleId, ArticleKin.Kind kind, String otherId, double likeness) {
        long other = number(otherId);
        long first = database.first("SELECT first FROM article_kin WHERE article = ?", row -> row.getLong(1), other)
                .orElse(other);
        database.change(
                "INSERT OR REPLACE INTO article_kin (article, kind, first, likeness) VALUES (?, ?, ?, ?)",
                number(articleId),
                kind.label(),
                first,
                likeness);
    }

    /** What the article is again; empty where it is the first of its kind. */
    public Optional<ArticleKin> of(String articleId) {
        return database.first(
                """
                SELECT k.kind, k.first, k.likeness
                FROM article a JOIN article_kin k ON k.article = a.number WHERE a.id = ?
                """,
                row -> new ArticleKin(
                        ArticleKin.Kind.ofLabel(row.getString(1)), articles.info(row.getLong(2)), row.getDouble(3)),
                articleId);
    }

    /** The article with all that are it again, in the order they were taken in; itself alone where none is. */
    public List<ArticleInfo> family(String articleId) {
        long number = number(articleId);
        long first = database.first("SELECT first FROM article_kin WHERE article = ?", row -> row.getLong(1), number)
                .orElse(number);
        return database
                .list(
                        "SELECT ? UNION SELECT article FROM article_kin WHERE first = ? ORDER BY 1",
                        row -> row.getLong(1),
                        first,
                        first)
                .stream()
                .map(articles::info)
                .toList();
    }

    private long number(String articleId) {
        return articles.number(articleId)
                .orElseThrow(
                        () -> new StoreException("There is no article " + articleId + " in " + database.file() + "."));
    }
}
