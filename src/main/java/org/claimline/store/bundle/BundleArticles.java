package org.claimline.store.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimline.model.Article;
import org.claimline.model.ArticleFile;
import org.claimline.model.ArticleInfo;
import org.claimline.model.ArticleKin;
import org.claimline.model.PassedOver;
import org.claimline.model.StatementDate;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.Json;
import org.claimline.store.statement.Articles;
import org.claimline.store.statement.Kinships;
import org.claimline.text.Span;

/**
 * The articles in the order they were taken in, each with its text, what it is again, what was passed over in it and what a
 * person set right about it; the original lies beside.
 */
final class BundleArticles implements BundlePart {
    private final Database database;
    private final Articles articles;
    private final Kinships kinships;
    private final ArticleConflicts conflicts;

    BundleArticles(Database database, Articles articles, Kinships kinships, ArticleConflicts conflicts) {
        this.database = database;
        this.articles = articles;
        this.kinships = kinships;
        this.conflicts = conflicts;
    }

    @Override
    public String name() {
        return "articles";
    }

    @Override
    public void write(BundleScope scope, Bundles.Lines lines) {
        database.each("""
                SELECT a.number, a.id, a.name, a.title, a.author, o.name, a.url, a.published, a.taken_in, f.charset,
                    t.text, t.body_start, t.body_end
                FROM article a
                JOIN outlet o ON o.number = a.outlet
                JOIN article_text t ON t.article = a.number
                JOIN article_original f ON f.article = a.number
                ORDER BY a.number
                """, row -> {
            if (scope.hasArticle(row.getLong(1))) {
                lines.add(line(row, scope));
            }
        });
    }

    private String line(ResultSet row, BundleScope scope) throws SQLException {
        long number = row.getLong(1);
        ObjectNode json = Json.object()
                .put("id", row.getString(2))
                .put("name", row.getString(3))
                .put("title", row.getString(4))
                .put("author", row.getString(5))
                .put("outlet", row.getString(6))
                .put("url", row.getString(7))
                .put("published", row.getString(8))
                .put("taken_in", row.getString(9))
                .put("charset", row.getString(10))
                .put("text", row.getString(11));
        json.putArray("body").add(row.getInt(12)).add(row.getInt(13));
        addKin(json, number, scope);
        ArrayNode addresses = json.putArray("addresses");
        database.each(
                "SELECT address FROM article_address WHERE article = ? ORDER BY address",
                address -> addresses.add(address.getString(1)),
                number);
        ArrayNode sketch = json.putArray("sketch");
        database.each(
                "SELECT hash FROM article_sketch WHERE article = ? ORDER BY hash",
                hash -> sketch.add(hash.getLong(1)),
                number);
        ArrayNode passed = json.putArray("passed_over");
        articles.passedOver(row.getString(2)).forEach(place -> passed.add(passedOver(place)));
        ArrayNode repairs = json.putArray("repairs");
        database.each(
                "SELECT action, at, field, was, became FROM article_repair WHERE article = ? ORDER BY at, action, field",
                repair -> repairs.add(repair(repair)),
                row.getString(2));
        return json.toString();
    }

    private void addKin(ObjectNode json, long number, BundleScope scope) {
        database.each(
                """
                SELECT k.kind, f.id, k.likeness, f.number FROM article_kin k JOIN article f ON f.number = k.first
                WHERE k.article = ?
                """,
                row -> {
                    if (scope.hasArticle(row.getLong(4))) {
                        json.putObject("kin")
                                .put("kind", row.getString(1))
                                .put("first", row.getString(2))
                                .put("likeness", row.getDouble(3));
                    }
                },
                number);
    }

    private static ObjectNode passedOver(PassedOver place) {
        ObjectNode json = Json.object();
        json.putArray("passage")
                .add(place.passage().start())
                .add(place.passage().end());
        return json.put("source", place.source()).put("rule", place.rule()).put("why", place.why());
    }

    private static ObjectNode repair(ResultSet row) throws SQLException {
        return Json.object()
                .put("action", row.getLong(1))
                .put("at", row.getString(2))
                .put("field", row.getString(3))
                .put("was", row.getString(4))
                .put("became", row.getString(5));
    }

    @Override
    public Consumer<BundleLine> taking(Merging merging) {
        return line -> take(line, merging);
    }

    private void take(BundleLine line, Merging merging) {
        ArticleInfo info = info(line);
        merging.meet("article", info.id());
        if (articles.has(info.id())) {
            conflicts.compare(line, info, merging);
            return;
        }
        Article article = new Article(info, line.words("text"), line.span("body"));
        byte[] original = merging.incoming().original(info.id());
        long number = articles.add(
                new ArticleFile(article, original, line.words("charset")), Instant.parse(line.time("taken_in")));
        articles.replacePassedOver(number, passedOver(line, article.text().length()));
        line.lines("repairs").forEach(repair -> take(repair, info.id(), merging));
        takeKin(line, info.id(), merging);
        merging.count(Merging.Count.ARTICLES);
    }

    private static ArticleInfo info(BundleLine line) {
        return new ArticleInfo(
                line.words("id"),
                line.words("name"),
                line.words("title"),
                line.words("author"),
                line.words("outlet"),
                line.words("url"),
                StatementDate.parse(line.words("published")));
    }

    private static List<PassedOver> passedOver(BundleLine line, int length) {
        List<PassedOver> places = new ArrayList<>();
        for (BundleLine place : line.lines("passed_over")) {
            Span passage = place.span("passage");
            if (passage.end() > length) {
                throw new IllegalArgumentException("what it passed over lies behind its end");
            }
            places.add(new PassedOver(passage, place.words("source"), place.words("rule"), place.words("why")));
        }
        return places;
    }

    private void take(BundleLine repair, String article, Merging merging) {
        String field = repair.words("field");
        if (!ArticleConflicts.FIELDS.contains(field)) {
            throw new IllegalArgumentException("an article has no \"" + field + "\"");
        }
        database.change(
                "INSERT INTO article_history (action, at, article, field, was, became) VALUES (?, ?, ?, ?, ?, ?)",
                Math.addExact(merging.lastAction(), repair.whole("action")),
                repair.time("at"),
                article,
                field,
                repair.words("was"),
                repair.words("became"));
    }

    /** What it is again here may be another article than there: who took it in has still to look. */
    private void takeKin(BundleLine line, String id, Merging merging) {
        long[] sketch = new long[line.array("sketch").size()];
        for (int i = 0; i < sketch.length; i++) {
            JsonNode hash = line.array("sketch").get(i);
            if (!hash.isIntegralNumber()) {
                throw new IllegalArgumentException("its \"sketch\" holds no numbers");
            }
            sketch[i] = hash.longValue();
        }
        kinships.remember(id, "", sketch);
        line.list("addresses").forEach(address -> kinships.remember(id, address, new long[0]));
        if (line.has("kin") && articles.has(line.line("kin").words("first"))) {
            BundleLine kin = line.line("kin");
            kinships.relate(
                    id,
                    ArticleKin.Kind.ofLabel(kin.words("kind")),
                    kin.words("first"),
                    likeness(kin.number("likeness")));
        } else {
            merging.withoutKin(id);
        }
    }

    private static double likeness(double likeness) {
        if (!(likeness >= 0 && likeness <= 1)) {
            throw new IllegalArgumentException("its likeness is not between 0 and 1");
        }
        return likeness;
    }
}
