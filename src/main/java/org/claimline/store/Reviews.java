package org.claimline.store;

import java.time.Instant;
import java.util.Collection;
import org.claimline.model.Review;

/** What the analyst decided of statements. Kept apart from what the program found, which never touches it. */
public final class Reviews {
    private final Database database;
    private final History history;

    Reviews(Database database, History history) {
        this.database = database;
        this.history = history;
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
     * Decides all of them in one transaction; those decided so already are left as they are.
     *
     * @throws StoreException where one does not exist; then none is changed
     */
    public void decide(Collection<String> statementIds, Review review, Instant now) {
        database.inTransaction(() -> {
            long action = history.nextAction();
            statementIds.forEach(id -> decide(StatementId.bits(id), review, now, action));
            return null;
        });
    }

    private void decide(long id, Review review, Instant now, long action) {
        record Before(long number, Review review) {}
        Before before = database.first("""
                        SELECT s.number, coalesce(r.decision, 'new')
                        FROM statement s LEFT JOIN review r ON r.statement = s.number WHERE s.id = ?
                        """, row -> new Before(row.getLong(1), Review.ofLabel(row.getString(2))), id)
                .orElseThrow(() -> new StoreException(
                        "There is no statement " + StatementId.of(id) + " in " + database.file() + "."));
        if (before.review() == review) {
            return;
        }
        write(before.number(), review, now);
        history.write(action, now, "review", id, json(before.review()), json(review));
    }

    private void write(long number, Review review, Instant now) {
        if (review == Review.NEW) {
            database.change("DELETE FROM review WHERE statement = ?", number);
            return;
        }
        database.change("""
                INSERT INTO review (statement, decision, decided) VALUES (?, ?, ?)
                ON CONFLICT (statement) DO UPDATE SET decision = excluded.decision, decided = excluded.decided
                """, number, review.label(), now.toString());
    }

    private static String json(Review review) {
        return "\"" + review.label() + "\"";
    }
}
