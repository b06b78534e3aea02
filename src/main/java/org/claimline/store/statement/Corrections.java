package org.claimline.store.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.claimline.model.Correction;
import org.claimline.model.Review;
import org.claimline.model.Statement;
import org.claimline.store.act.Acts;
import org.claimline.store.act.Fact;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.Json;
import org.claimline.store.sqlite.StatementId;
import org.claimline.store.sqlite.StoreException;

/** What a person set right of statements, over what the program read. */
public final class Corrections {
    private final Database database;
    private final Acts acts;
    private final Readings readings;
    private final Fact correction = new Fields();

    Corrections(Database database, Acts acts, Readings readings) {
        this.database = database;
        this.acts = acts;
        this.readings = readings;
        acts.register(correction);
    }

    public Fact fact() {
        return correction;
    }

    boolean has(String id) {
        return of(id).isPresent();
    }

    /** What is set right of a statement; empty where nothing is. */
    public Optional<Correction> of(String id) {
        return Optional.ofNullable(correction.read(id)).map(json -> read(Json.tree(json)));
    }

    /** Whether any of them shows, or has shown, something else than the program's latest reading. */
    public boolean touchAny(Collection<String> ids) {
        return ids.stream().anyMatch(id -> readings.fact().read(id) != null);
    }

    /** What the program reads, without the corrections. @throws StoreException where there is no such statement */
    public Statement asRead(String id) {
        return readings.base(readings.number(id));
    }

    /**
     * Sets all of them right in one act, over what was set right earlier. A value that the program reads itself is no
     * correction; where none is left the statement counts as accepted.
     *
     * @throws StoreException where one does not exist, or a span lies outside of its article; then none is changed
     */
    public void correct(Collection<String> ids, Correction right, Reviews reviews, Instant now) {
        acts.perform("correct", now, pen -> {
            ids.forEach(id -> correct(pen, id, right, reviews));
            return null;
        });
    }

    void correct(Acts.Pen pen, String id, Correction right, Reviews reviews) {
        long number = readings.number(id);
        Statement base = readings.base(number);
        pen.change(readings.fact(), id, StatementJson.of(base));
        Correction whole = CorrectedStatement.different(
                base, readings.correction(number).orElse(Correction.NONE).then(right));
        pen.change(correction, id, json(whole, pen.now()));
        reviews.decide(pen, id, whole.isNone() ? Review.ACCEPTED : Review.CORRECTED);
    }

    /** Holds on to what a statement shows, against the program's latest reading. */
    void pin(Acts.Pen pen, String id, Statement latest, Reviews reviews) {
        Statement shown = readings.shown(readings.number(id));
        Correction whole = CorrectedStatement.different(
                latest,
                Correction.NONE
                        .withSpeaker(shown.speaker())
                        .withDate(shown.dating().date())
                        .withPosition(shown.position())
                        .withCondition(shown.condition())
                        .withContents(shown.evidence().contents()));
        pen.change(readings.fact(), id, StatementJson.of(latest));
        pen.change(correction, id, json(whole, pen.now()));
        reviews.decide(pen, id, whole.isNone() ? Review.ACCEPTED : Review.CORRECTED);
    }

    private static String json(Correction whole, Instant now) {
        if (whole.isNone()) {
            return null;
        }
        ObjectNode json = Json.object().put("corrected", now.toString());
        json.set("fields", CorrectionJson.of(whole));
        return json.toString();
    }

    private static Correction read(JsonNode json) {
        return CorrectionJson.read(json.get("fields"));
    }

    private final class Fields implements Fact {
        @Override
        public String what() {
            return "correction";
        }

        @Override
        public String read(String id) {
            return database.first("""
                            SELECT json_object('corrected', c.corrected, 'fields', json(c.fields))
                            FROM correction c JOIN statement s ON s.number = c.statement WHERE s.id = ?
                            """, row -> row.getString(1), StatementId.bits(id))
                    .orElse(null);
        }

        @Override
        public void write(String id, String became) {
            long number = readings.number(id);
            if (became == null) {
                database.change("DELETE FROM correction WHERE statement = ?", number);
            } else {
                JsonNode json = Json.tree(became);
                database.change(
                        """
                        INSERT INTO correction (statement, fields, corrected) VALUES (?, ?, ?)
                        ON CONFLICT (statement) DO UPDATE SET fields = excluded.fields, corrected = excluded.corrected
                        """,
                        number,
                        json.get("fields").toString(),
                        json.get("corrected").textValue());
            }
            readings.restate(number);
        }
    }
}
