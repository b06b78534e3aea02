package org.claimline.store.act;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.claimline.model.Act;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.Json;
import org.claimline.store.sqlite.StoreException;

/**
 * Everything that a person changes goes through here: each act is one transaction, written down for good with what was and
 * what became of it, and can be undone and redone, also after the program was started anew.
 *
 * <p>There is one line of acts for the whole file, whoever did them. A new act drops those that were undone.
 */
public final class Acts {
    private static final String SELECT = """
            SELECT a.number, a.at, a.name, a.state,
                (SELECT count(*) FROM history h WHERE h.action = a.number),
                (SELECT count(DISTINCT coalesce(h.statement, h.subject)) FROM history h WHERE h.action = a.number)
            FROM act a
            """;

    private final Database database;
    private final Map<String, Fact> facts = new HashMap<>();

    public Acts(Database database) {
        this.database = database;
    }

    public void register(Fact fact) {
        facts.put(fact.what(), fact);
    }

    /** The act that is under way; it is written down with the first thing that it changes. */
    public final class Pen {
        private final String name;
        private final Instant now;
        private long act;

        private Pen(String name, Instant now) {
            this.name = name;
            this.now = now;
        }

        /** UTC. */
        public Instant now() {
            return now;
        }

        /** Changes one fact, unless it is so already. @param became JSON; null takes it away */
        public void change(Fact fact, String subject, String became) {
            String was = fact.read(subject);
            if (same(was, became)) {
                return;
            }
            if (act == 0) {
                database.change("UPDATE act SET state = 'dropped' WHERE state = 'undone'");
                act = database.number(
                        "INSERT INTO act (at, name, state) VALUES (?, ?, 'done') RETURNING number",
                        now.toString(),
                        name);
            }
            Long statement = fact.statement(subject, became == null ? was : became);
            fact.write(subject, became);
            database.change(
                    "INSERT INTO history (action, what, subject, statement, was, became) VALUES (?, ?, ?, ?, ?, ?)",
                    act,
                    fact.what(),
                    subject,
                    statement,
                    was,
                    became);
        }
    }

    /**
     * Does something that can be undone: wholly or not at all. What changes nothing is no act.
     *
     * @param name a word of the program for it, as {@code accept}
     */
    public <T> T perform(String name, Instant now, Function<Pen, T> work) {
        return database.inTransaction(() -> work.apply(new Pen(name, now)));
    }

    /** What {@link #undo} would take back. */
    public Optional<Act> nextUndo() {
        return database.first(SELECT + "WHERE a.state = 'done' ORDER BY a.number DESC LIMIT 1", Acts::act);
    }

    /** What {@link #redo} would do again. */
    public Optional<Act> nextRedo() {
        return database.first(SELECT + "WHERE a.state = 'undone' ORDER BY a.number LIMIT 1", Acts::act);
    }

    /** The latest acts, the latest first. */
    public List<Act> latest(int most) {
        return database.list(SELECT + "ORDER BY a.number DESC LIMIT ?", Acts::act, most);
    }

    /** Takes the latest act back. @return the act; empty where there is nothing left to undo */
    public Optional<Act> undo(Instant now) {
        return database.inTransaction(() -> nextUndo().map(act -> {
            changes(act, "DESC").forEach(change -> put(change.what(), change.subject(), change.became(), change.was()));
            return turned(act, Act.State.UNDONE, now);
        }));
    }

    /** Does the act again that was undone last. @return the act; empty where there is nothing to redo */
    public Optional<Act> redo(Instant now) {
        return database.inTransaction(() -> nextRedo().map(act -> {
            changes(act, "ASC").forEach(change -> put(change.what(), change.subject(), change.was(), change.became()));
            return turned(act, Act.State.DONE, now);
        }));
    }

    private record Written(String what, String subject, String was, String became) {}

    private List<Written> changes(Act act, String order) {
        return database.list(
                "SELECT what, subject, was, became FROM history WHERE action = ? ORDER BY number " + order,
                row -> new Written(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                act.number());
    }

    private void put(String what, String subject, String expected, String wanted) {
        Fact fact = facts.get(what);
        if (!same(fact.read(subject), expected)) {
            throw new StoreException("The " + what + " of " + subject + " in " + database.file()
                    + " is not what the history says; restore a backup with 'claimline doctor'.");
        }
        fact.write(subject, wanted);
    }

    /** As JSON, in which spaces and the order of fields say nothing. */
    private static boolean same(String one, String other) {
        return Objects.equals(one, other)
                || one != null && other != null && Json.tree(one).equals(Json.tree(other));
    }

    private Act turned(Act act, Act.State state, Instant now) {
        database.change(
                "UPDATE act SET state = ?, turned = ? WHERE number = ?",
                state.name().toLowerCase(Locale.ROOT),
                now.toString(),
                act.number());
        return new Act(act.number(), act.at(), act.name(), state, act.changes(), act.things());
    }

    static Act act(ResultSet row) throws SQLException {
        return new Act(
                row.getLong(1),
                Instant.parse(row.getString(2)),
                row.getString(3),
                Act.State.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                row.getInt(5),
                row.getInt(6));
    }
}
