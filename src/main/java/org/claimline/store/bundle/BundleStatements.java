package org.claimline.store.bundle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimline.model.Article;
import org.claimline.model.Statement;
import org.claimline.store.act.Fact;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.Json;
import org.claimline.store.sqlite.StatementId;
import org.claimline.store.statement.AddedStatements;
import org.claimline.store.statement.Articles;
import org.claimline.store.statement.Readings;
import org.claimline.store.statement.StatementJson;
import org.claimline.store.statement.StatementRow;
import org.claimline.store.statement.Statements;

/**
 * The statements as the program reads them, each with what was decided and set right of it. In the order of articles, and in
 * that of their numbers within one.
 */
final class BundleStatements implements BundlePart {
    private final Database database;
    private final Articles articles;
    private final Statements statements;
    private final Readings readings;
    private final Stands stands;
    private final DecisionConflicts conflicts;
    private final Fact kept;
    private final Fact added;
    private Optional<Article> latest = Optional.empty();

    BundleStatements(
            Database database,
            Articles articles,
            Statements statements,
            Readings readings,
            Stands stands,
            DecisionConflicts conflicts,
            Fact kept,
            Fact added) {
        this.database = database;
        this.articles = articles;
        this.statements = statements;
        this.readings = readings;
        this.stands = stands;
        this.conflicts = conflicts;
        this.kept = kept;
        this.added = added;
    }

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public void write(BundleScope scope, Bundles.Lines lines) {
        BitSet touched = touched();
        database.each("SELECT a.number, a.id FROM article a ORDER BY a.number", article -> {
            if (scope.hasArticle(article.getLong(1))) {
                write(article.getLong(1), article.getString(2), touched, scope, lines);
            }
        });
    }

    /** Numbers of those of which more is to be told than the row itself. */
    private BitSet touched() {
        BitSet touched = new BitSet();
        database.each("""
                SELECT statement FROM review UNION SELECT statement FROM correction UNION SELECT statement FROM reading
                UNION SELECT statement FROM kept UNION SELECT statement FROM added
                UNION SELECT number FROM statement WHERE found = 0
                """, row -> touched.set(row.getInt(1)));
        return touched;
    }

    private void write(long article, String id, BitSet touched, BundleScope scope, Bundles.Lines lines) {
        record Numbered(int number, Statement statement) {}
        database
                .list("SELECT number FROM statement WHERE article = ? ORDER BY number", row -> row.getInt(1), article)
                .stream()
                .filter(scope::hasStatement)
                .map(number -> new Numbered(number, asFound(number, id)))
                .forEach(one -> lines.add(
                        touched.get(one.number()) ? line(one.number(), one.statement()) : plain(one.statement())));
    }

    private Statement asFound(long number, String article) {
        return database.first(
                        StatementRow.SELECT_AS_FOUND + "WHERE s.number = ?",
                        row -> StatementRow.statement(row, article),
                        number)
                .orElseThrow();
    }

    private static String plain(Statement statement) {
        return "{\"statement\":" + StatementJson.of(statement) + ",\"found\":true}";
    }

    private String line(long number, Statement shown) {
        String id = shown.id();
        Optional<Readings.Held> held = readings.held(number);
        ObjectNode json = Json.object();
        json.set(
                "statement",
                Json.tree(StatementJson.of(held.map(Readings.Held::latest).orElse(shown))));
        json.put("found", database.number("SELECT found FROM statement WHERE number = ?", number) == 1);
        held.ifPresent(one -> json.set("seen", Json.tree(StatementJson.of(one.seen()))));
        stands.of(id).ifPresent(stand -> {
            json.set("review", Json.tree(stand.reviewJson()));
            stand.right().ifPresent(right -> json.set("correction", right));
        });
        if (kept.read(id) != null) {
            json.put("kept", true);
        }
        Optional.ofNullable(added.read(id))
                .ifPresent(fact -> json.set("added", Json.tree(fact).get("statement")));
        return json.toString();
    }

    @Override
    public Consumer<BundleLine> taking(Merging merging) {
        latest = Optional.empty();
        return line -> take(line, merging);
    }

    private void take(BundleLine line, Merging merging) {
        BundleLine found = line.line("statement");
        String articleId = found.words("article");
        Article article = article(articleId);
        int length = article.text().length();
        Statement statement = StatementLine.statement(found, length);
        String id = statement.id();
        merging.meet("statement", id);
        boolean fresh = statements.find(id).isEmpty();
        if (fresh) {
            add(line, statement, article, merging);
        } else {
            requireSameArticle(id, articleId);
        }
        Statement read = line.has("seen") ? sameOne(line, "seen", statement, length) : statement;
        if (fresh && line.has("seen")) {
            merging.pen().change(readings.fact(), id, StatementJson.of(read));
        }
        if (fresh && line.has("kept") && line.yes("kept")) {
            merging.pen().change(kept, id, "true");
        }
        if (line.has("review")) {
            take(id, Stand.of(line, read, length), merging);
        } else if (line.has("correction")) {
            throw new IllegalArgumentException("it is set right without a decision");
        }
    }

    /** Those of an article stand together. */
    private Article article(String id) {
        if (latest.filter(known -> known.id().equals(id)).isEmpty()) {
            latest = articles.find(id);
        }
        return latest.orElseThrow(() -> new IllegalArgumentException("its article " + id + " is not there"));
    }

    private void requireSameArticle(String id, String articleId) {
        database.first("""
                        SELECT a.id FROM statement s JOIN article a ON a.number = s.article WHERE s.id = ?
                        """, row -> row.getString(1), StatementId.bits(id))
                .filter(articleId::equals)
                .orElseThrow(() -> new IllegalArgumentException("statement " + id + " is here in another article"));
    }

    private static Statement sameOne(BundleLine line, String field, Statement statement, int length) {
        Statement other = StatementLine.statement(line.line(field), length);
        if (!other.id().equals(statement.id()) || !other.articleId().equals(statement.articleId())) {
            throw new IllegalArgumentException("its \"" + field + "\" is another statement");
        }
        return other;
    }

    private void add(BundleLine line, Statement statement, Article article, Merging merging) {
        long number = articles.number(article.id()).orElseThrow();
        String title = articles.info(number).title();
        if (line.has("added")) {
            Statement byHand = sameOne(line, "added", statement, article.text().length());
            merging.pen().change(added, statement.id(), AddedStatements.json(nextNumber(), byHand));
            if (!byHand.equals(statement)) {
                statements.put(number, title, statement);
            }
        } else {
            statements.add(number, title, statement);
        }
        if (!line.yes("found")) {
            database.change("UPDATE statement SET found = 0 WHERE id = ?", StatementId.bits(statement.id()));
        }
        merging.count(Merging.Count.STATEMENTS);
    }

    private long nextNumber() {
        return database.number("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'statement'") + 1;
    }

    private void take(String id, Stand theirs, Merging merging) {
        Optional<Stand> mine = stands.of(id);
        if (mine.isPresent() && stands.agree(mine.get(), theirs) || stands.wasHeld(id, theirs)) {
            return;
        }
        if (mine.isPresent()) {
            conflicts.add(id, theirs, merging);
        } else {
            stands.hold(merging.pen(), id, theirs);
            merging.count(Merging.Count.DECISIONS);
        }
    }
}
