package org.claimline.store.statement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.claimline.model.Difference;
import org.claimline.model.Review;
import org.claimline.store.act.Acts;
import org.claimline.store.act.Fact;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.StatementId;
import org.claimline.store.sqlite.StoreException;

/** What a new extraction has otherwise than what was decided on: to take, or to leave. */
public final class Differences {
    private final Database database;
    private final Acts acts;
    private final Readings readings;
    private final Reviews reviews;
    private final Corrections corrections;
    private final Fact kept = new Kept();

    Differences(Database database, Acts acts, Readings readings, Reviews reviews, Corrections corrections) {
        this.database = database;
        this.acts = acts;
        this.readings = readings;
        this.reviews = reviews;
        this.corrections = corrections;
        acts.register(kept);
    }

    public Fact keptFact() {
        return kept;
    }

    /** All that are open, in the order of articles and text; what was rejected is left out. */
    public List<Difference> all() {
        List<Difference> differences = new ArrayList<>();
        database.list("""
                        SELECT s.id FROM statement s
                        LEFT JOIN reading g ON g.statement = s.number
                        LEFT JOIN review r ON r.statement = s.number
                        WHERE coalesce(r.decision, '') <> 'rejected'
                            AND (g.seen <> g.latest AND r.statement IS NOT NULL
                                OR s.found = 0 AND NOT EXISTS (SELECT 1 FROM kept k WHERE k.statement = s.number))
                        ORDER BY s.article, s.passage_start, s.number
                        """, row -> StatementId.of(row.getLong(1))).forEach(id -> of(id).ifPresent(differences::add));
        return differences;
    }

    /** @throws StoreException where there is no such statement */
    public Optional<Difference> of(String id) {
        long number = readings.number(id);
        if (isLost(number) && kept.read(id) == null) {
            return Optional.of(new Difference(id, readings.base(number), Optional.empty()));
        }
        return readings.held(number)
                .filter(held -> !StatementJson.tellTheSame(held.seen(), held.latest()))
                .map(held -> new Difference(id, held.seen(), Optional.of(held.latest())));
    }

    private boolean isLost(long number) {
        return database.number("SELECT found FROM statement WHERE number = ?", number) == 0;
    }

    /**
     * Takes the program's latest reading for all of them in one act; what a person corrected stays corrected. A statement
     * that is no longer found is rejected.
     */
    public void take(Collection<String> ids, Instant now) {
        acts.perform("difference.take", now, pen -> {
            for (String id : ids) {
                of(id).ifPresent(difference -> difference
                        .latest()
                        .ifPresentOrElse(
                                latest -> pen.change(readings.fact(), id, StatementJson.of(latest)),
                                () -> reviews.decide(pen, id, Review.REJECTED)));
            }
            return null;
        });
    }

    /** Leaves all of them as they were decided, in one act: what the program now reads otherwise counts as corrected. */
    public void leave(Collection<String> ids, Instant now) {
        acts.perform("difference.leave", now, pen -> {
            for (String id : ids) {
                of(id).ifPresent(difference -> {
                    if (difference.latest().isEmpty()) {
                        pen.change(kept, id, "true");
                    } else {
                        corrections.pin(pen, id, difference.latest().get(), reviews);
                    }
                });
            }
            return null;
        });
    }

    private final class Kept implements Fact {
        @Override
        public String what() {
            return "kept";
        }

        @Override
        public String read(String id) {
            return database.first(
                            "SELECT 1 FROM kept k JOIN statement s ON s.number = k.statement WHERE s.id = ?",
                            row -> "true",
                            StatementId.bits(id))
                    .orElse(null);
        }

        @Override
        public void write(String id, String became) {
            long number = readings.number(id);
            database.change(
                    became == null ? "DELETE FROM kept WHERE statement = ?" : "INSERT INTO kept (statement) VALUES (?)",
                    number);
        }
    }
}
