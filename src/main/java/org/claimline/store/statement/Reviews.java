package org.claimline.store.statement;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Collection;
import org.claimline.model.Review;
import org.claimline.store.act.Acts;
import org.claimline.store.act.Fact;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.Json;
import org.claimline.store.sqlite.StatementId;
import org.claimline.store.sqlite.StoreException;

/** What the analyst decided of statements. Kept apart from what the program found, which never touches it. */
public final class Reviews {
    private final Database database;
    private final Acts acts;
    private final Readings readings;
    private final Corrections corrections;
    private final Fact decision = new Decision();

    Reviews(Database database, Acts acts, Readings readings, Corrections corrections) {
        this.database = database;
        this.acts = acts;
        this.readings = readings;
        this.corrections = corrections;
        acts.register(decision);
    }

    public Fact fact() {
        return decision;
    }

    /** Hears of a decision. */
    public interface Listener {
        void decided(int statement, Review review);
    }

    /** Tells of every statement that is no longer new. */
    public void each(Listener listener) {
        Review[] reviews = Review.values();
        database.each("""
                SELECT statement, CASE decision WHEN 'accepted' THEN 1 WHEN 'corrected' THEN 2 ELSE 3 END FROM review
                """, row -> listener.decided(row.getInt(1), reviews[row.getInt(2)]));
    }

    /**
     * Decides all of them in one act; those decided so already are left as they are. One that was corrected stays
     * corrected when it is accepted; with {@link Review#NEW} its corrections go as well.
     *
     * @throws StoreException where one does not exist; then none is changed
     */
    public void decide(Collection<String> statementIds, Review review, Instant now) {
        acts.perform(verb(review), now, pen -> {
            statementIds.forEach(id -> decide(pen, id, review));
            return null;
        });
    }

    private static String verb(Review review) {
        return switch (review) {
            case NEW -> "undecide";
            case ACCEPTED -> "accept";
            case CORRECTED -> "correct";
            case REJECTED -> "reject";
        };
    }

    void decide(Acts.Pen pen, String id, Review wanted) {
        boolean corrected = corrections.has(id);
        Review review = wanted == Review.ACCEPTED && corrected ? Review.CORRECTED : wanted;
        if (of(id) == review) {
            return;
        }
        if (review == Review.NEW) {
            pen.change(corrections.fact(), id, null);
        }
        boolean fresh = of(id) == Review.NEW && !corrected;
        pen.change(decision, id, json(review, pen.now()));
        if (review == Review.NEW || fresh) {
            pen.change(readings.fact(), id, null);
        }
    }

    /** @throws StoreException where there is no such statement */
    Review of(String id) {
        return database.first("""
                        SELECT coalesce(r.decision, 'new')
                        FROM statement s LEFT JOIN review r ON r.statement = s.number WHERE s.id = ?
                        """, row -> Review.ofLabel(row.getString(1)), StatementId.bits(id))
                .orElseThrow(() -> new StoreException("There is no statement " + id + " in " + database.file() + "."));
    }

    private static String json(Review review, Instant decided) {
        return review == Review.NEW
                ? null
                : Json.object()
                        .put("decision", review.label())
                        .put("decided", decided.toString())
                        .toString();
    }

    private final class Decision implements Fact {
        @Override
        public String what() {
            return "review";
        }

        @Override
        public String read(String id) {
            return database.first("""
                            SELECT json_object('decision', r.decision, 'decided', r.decided)
                            FROM review r JOIN statement s ON s.number = r.statement WHERE s.id = ?
                            """, row -> row.getString(1), StatementId.bits(id))
                    .orElse(null);
        }

        @Override
        public void write(String id, String became) {
            long number = readings.number(id);
            if (became == null) {
                database.change("DELETE FROM review WHERE statement = ?", number);
            } else {
                JsonNode json = Json.tree(became);
                database.change(
                        """
                        INSERT INTO review (statement, decision, decided) VALUES (?, ?, ?)
                        ON CONFLICT (statement) DO UPDATE SET decision = excluded.decision, decided = excluded.decided
                        """,
                        number,
                        json.get("decision").textValue(),
                        json.get("decided").textValue());
            }
            readings.restate(number);
        }
    }
}
