package org.claimline.store.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.claimline.model.Correction;
import org.claimline.model.Review;
import org.claimline.model.Statement;
import org.claimline.store.act.Acts;
import org.claimline.store.act.Fact;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.Json;
import org.claimline.store.sqlite.StatementId;
import org.claimline.store.sqlite.StoreException;

/** Statements that a person added to what the program found. A new extraction leaves them as they are. */
public final class AddedStatements {
    private final Database database;
    private final Acts acts;
    private final Statements statements;
    private final Articles articles;
    private final Reviews reviews;
    private final Corrections corrections;
    private final Fact added = new Whole();

    AddedStatements(
            Database database,
            Acts acts,
            Statements statements,
            Articles articles,
            Reviews reviews,
            Corrections corrections) {
        this.database = database;
        this.acts = acts;
        this.statements = statements;
        this.articles = articles;
        this.reviews = reviews;
        this.corrections = corrections;
        acts.register(added);
    }

    /**
     * Adds one, accepted or, where something of it is set right, corrected, in one act.
     *
     * @throws StoreException where there is no such article, or a statement of that id already
     */
    public void add(Statement statement, Correction right, Instant now) {
        acts.perform("statement.add", now, pen -> {
            if (statements.find(statement.id()).isPresent()) {
                throw new StoreException(
                        "The words are a statement already, " + statement.id() + "; correct that one.");
            }
            long number =
                    database.number("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'statement'") + 1;
            pen.change(added, statement.id(), json(number, statement));
            if (right.isNone()) {
                reviews.decide(pen, statement.id(), Review.ACCEPTED);
            } else {
                corrections.correct(pen, statement.id(), right, reviews);
            }
            return null;
        });
    }

    public Fact fact() {
        return added;
    }

    /** The fact, under a number that no statement has had. */
    public static String json(long number, Statement statement) {
        ObjectNode json = Json.object()
                .put("number", number)
                .put("quote", statement.wording().quote());
        json.set("statement", Json.tree(StatementJson.of(statement)));
        return json.toString();
    }

    private final class Whole implements Fact {
        @Override
        public String what() {
            return "added";
        }

        @Override
        public String read(String id) {
            return database.first(
                            "SELECT fields FROM added d JOIN statement s ON s.number = d.statement WHERE s.id = ?",
                            row -> row.getString(1),
                            StatementId.bits(id))
                    .orElse(null);
        }

        @Override
        public void write(String id, String became) {
            if (became == null) {
                long number = statements.number(id);
                database.change("DELETE FROM added WHERE statement = ?", number);
                statements.delete(number);
                return;
            }
            JsonNode json = Json.tree(became);
            Statement statement = StatementJson.read(json.get("statement"));
            long article = articles.number(statement.articleId())
                    .orElseThrow(() -> new StoreException(
                            "There is no article " + statement.articleId() + " in " + database.file() + "."));
            long number = json.get("number").longValue();
            statements.putAs(number, article, articles.info(article).title(), statement);
            database.change("INSERT INTO added (statement, fields) VALUES (?, ?)", number, became);
        }
    }
}
