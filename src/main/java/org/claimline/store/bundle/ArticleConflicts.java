package org.claimline.store.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.model.ArticleInfo;
import org.claimline.model.Conflict;
import org.claimline.model.StatementDate;
import org.claimline.store.act.Acts;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.Json;
import org.claimline.store.statement.Articles;
import org.claimline.store.statement.Repairs;

/** Where the other side has set something right about an article that reads otherwise here. */
final class ArticleConflicts implements ConflictKind {
    static final List<String> FIELDS = List.of("title", "author", "outlet", "url", "published");

    private final Database database;
    private final Articles articles;
    private final KeptConflicts conflicts;
    private final Repairs repairs;

    ArticleConflicts(Database database, Articles articles, KeptConflicts conflicts, Repairs repairs) {
        this.database = database;
        this.articles = articles;
        this.conflicts = conflicts;
        this.repairs = repairs;
    }

    @Override
    public Conflict.Kind kind() {
        return Conflict.Kind.ARTICLE;
    }

    /** Keeps what the other side has set right; what the program reads otherwise there is no matter for a person. */
    void compare(BundleLine line, ArticleInfo info, Merging merging) {
        Map<String, String> mine = facts(here(info.id()));
        Map<String, String> theirs = facts(info);
        ObjectNode other = Json.object();
        for (BundleLine repair : line.lines("repairs")) {
            String field = repair.words("field");
            if (theirs.containsKey(field)
                    && !theirs.get(field).equals(mine.get(field))
                    && !wasSo(info.id(), field, theirs.get(field))) {
                other.put(field, theirs.get(field));
            }
        }
        if (!other.isEmpty()) {
            conflicts.add(kind(), info.id(), other, merging);
        }
    }

    private boolean wasSo(String article, String field, String value) {
        return database.number("""
                        SELECT EXISTS (SELECT 1 FROM article_repair WHERE article = ? AND field = ? AND ? IN (was, became))
                        """, article, field, value) == 1;
    }

    private ArticleInfo here(String id) {
        return articles.info(articles.number(id).orElseThrow());
    }

    private static Map<String, String> facts(ArticleInfo info) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("title", info.title());
        facts.put("author", info.author());
        facts.put("outlet", info.outlet());
        facts.put("url", info.url());
        facts.put("published", info.published().edtf());
        return facts;
    }

    @Override
    public Optional<Sides> compare(String article, JsonNode theirs) {
        if (!articles.has(article)) {
            return Optional.empty();
        }
        Map<String, String> facts = facts(here(article));
        List<String> mine = new ArrayList<>();
        List<String> other = new ArrayList<>();
        theirs.properties().forEach(field -> {
            String here = facts.get(field.getKey());
            if (!field.getValue().textValue().equals(here)) {
                mine.add(words(field.getKey(), here));
                other.add(words(field.getKey(), field.getValue().textValue()));
            }
        });
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sides(
                        String.join(", ", mine), String.join(", ", other), repaired(article), Optional.empty()));
    }

    private static String words(String field, String value) {
        return field + " " + (value.isEmpty() ? "unknown" : "\"" + value + "\"");
    }

    private Optional<Instant> repaired(String article) {
        return database.first(
                "SELECT at FROM article_repair WHERE article = ? ORDER BY at DESC LIMIT 1",
                row -> Instant.parse(row.getString(1)),
                article);
    }

    @Override
    public void take(Acts.Pen pen, String article, JsonNode theirs) {
        repairs.repair(pen, article, theirs);
    }

    @Override
    public JsonNode checked(String article, BundleLine conflict) {
        BundleLine theirs = conflict.line("theirs");
        ObjectNode json = Json.object();
        theirs.json().fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) {
                throw new IllegalArgumentException("an article has no \"" + field + "\"");
            }
            json.put(field, theirs.words(field));
        });
        theirs.wordsIfAny("published").ifPresent(StatementDate::parse);
        return json;
    }
}
