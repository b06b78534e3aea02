package org.claimline.store.statement;

import java.util.Optional;
import org.claimline.model.Correction;
import org.claimline.model.Statement;
import org.claimline.store.act.Acts;
import org.claimline.store.act.Fact;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.StatementId;
import org.claimline.store.sqlite.StoreException;

/**
 * What the program reads, held apart from what a person has decided on. The row of a statement always shows what counts
 * now: the program's latest reading, or, once it is decided, the reading that was decided on with her corrections over it.
 */
public final class Readings {
    private final Database database;
    private final Statements statements;
    private final Articles articles;
    private final Fact seen = new Seen();

    Readings(Database database, Statements statements, Articles articles, Acts acts) {
        this.database = database;
        this.statements = statements;
        this.articles = articles;
        acts.register(seen);
    }

    /** The reading that a person decided on; none where the row of the statement itself is that. */
    public Fact fact() {
        return seen;
    }

    /** @throws StoreException where there is no such statement */
    public long number(String id) {
        return statements.number(id);
    }

    /** @param seen what the person decided on @param latest what the program reads now */
    public record Held(Statement seen, Statement latest) {}

    public Optional<Held> held(long number) {
        return database.first(
                "SELECT seen, latest FROM reading WHERE statement = ?",
                row -> new Held(StatementJson.read(row.getString(1)), StatementJson.read(row.getString(2))),
                number);
    }

    /** The program's reading that counts for a person now: what she decided on, else the latest. */
    public Statement base(long number) {
        return held(number)
                .map(held -> isDecided(number) ? held.seen() : held.latest())
                .orElseGet(() -> statements.asFound(number));
    }

    /** What its row shows, corrections and all. */
    public Statement shown(long number) {
        return statements.asFound(number);
    }

    /** Takes what a new extraction found of an article; a decided statement keeps what it shows. */
    void take(long article, String title, Statement found) {
        Optional<Long> known = statements.find(found.id());
        if (known.isEmpty()) {
            statements.put(article, title, found);
            return;
        }
        long number = known.get();
        if (held(number).isPresent()) {
            database.change("UPDATE reading SET latest = ? WHERE statement = ?", StatementJson.of(found), number);
            database.change("UPDATE statement SET found = 1 WHERE number = ?", number);
            restate(number);
        } else if (isDecided(number) && !StatementJson.tellTheSame(statements.asFound(number), found)) {
            hold(number, StatementJson.of(statements.asFound(number)), StatementJson.of(found));
            database.change("UPDATE statement SET found = 1 WHERE number = ?", number);
        } else {
            statements.put(article, title, found);
        }
    }

    /**
     * Dates the decided statements of an article as they are read now, for a person has set right the day that they count
     * from; what she corrected herself stays.
     */
    void redate(long article) {
        database.list(
                        "SELECT r.statement FROM reading r JOIN statement s ON s.number = r.statement WHERE s.article"
                                + " = ?",
                        row -> row.getLong(1),
                        article)
                .forEach(number -> {
                    Held held = held(number).orElseThrow();
                    database.change(
                            "UPDATE reading SET seen = ? WHERE statement = ?",
                            StatementJson.of(held.seen().datedLike(held.latest())),
                            number);
                    restate(number);
                    letGo(number);
                });
    }

    /** Once a repair was undone, the two readings may be one again; what an act wrote down is left for its undoing. */
    private void letGo(long number) {
        database.change("""
            DELETE FROM reading WHERE statement = ? AND json(seen) = json(latest)
                AND NOT EXISTS (
                    SELECT 1 FROM history h JOIN act a ON a.number = h.action
                    WHERE h.what = 'reading' AND a.state <> 'dropped'
                        AND h.statement = (SELECT id FROM statement s WHERE s.number = reading.statement))
            """, number);
    }

    /** Makes the row of a statement show what counts now. */
    void restate(long number) {
        held(number).ifPresent(held -> {
            Statement base = isDecided(number) ? held.seen() : held.latest();
            Correction correction = correction(number).orElse(Correction.NONE);
            Statement counts = CorrectedStatement.of(base, correction, textFor(base, correction));
            // most acts touch several facts of a statement, and only one of them changes what it shows
            if (!counts.equals(statements.asFound(number))) {
                statements.rewrite(number, counts);
            }
        });
    }

    private String textFor(Statement statement, Correction correction) {
        return correction.contents().isEmpty()
                ? ""
                : articles.find(statement.articleId()).orElseThrow().text();
    }

    Optional<Correction> correction(long number) {
        return database.first(
                "SELECT fields FROM correction WHERE statement = ?",
                row -> CorrectionJson.read(row.getString(1)),
                number);
    }

    private boolean isDecided(long number) {
        return database.number("""
            SELECT EXISTS (SELECT 1 FROM review WHERE statement = ?)
                OR EXISTS (SELECT 1 FROM correction WHERE statement = ?)
            """, number, number) == 1;
    }

    private void hold(long number, String decidedOn, String latest) {
        database.change("INSERT INTO reading (statement, seen, latest) VALUES (?, ?, ?)", number, decidedOn, latest);
    }

    private final class Seen implements Fact {
        @Override
        public String what() {
            return "reading";
        }

        @Override
        public String read(String id) {
            return database.first(
                            "SELECT seen FROM reading r JOIN statement s ON s.number = r.statement WHERE s.id = ?",
                            row -> row.getString(1),
                            StatementId.bits(id))
                    .orElse(null);
        }

        @Override
        public void write(String id, String became) {
            long number = number(id);
            Optional<Held> held = held(number);
            if (became == null) {
                held.ifPresent(one -> statements.rewrite(number, one.latest()));
                database.change("DELETE FROM reading WHERE statement = ?", number);
                return;
            }
            if (held.isPresent()) {
                database.change("UPDATE reading SET seen = ? WHERE statement = ?", became, number);
            } else {
                hold(number, became, StatementJson.of(statements.asFound(number)));
            }
            restate(number);
        }
    }
}
