package org.claimline.store.act;

import java.time.Instant;
import java.util.List;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.StatementId;

/** Which statements a person holds to be the same utterance, and which not; it counts over what the program thinks. */
public final class Ties {
    private final Database database;
    private final Acts acts;
    private final Fact tie = new Pair();

    public Ties(Database database, Acts acts) {
        this.database = database;
        this.acts = acts;
        acts.register(tie);
    }

    public Fact fact() {
        return tie;
    }

    /** @param same whether they are one utterance; else they are not */
    public record Tie(String one, String other, boolean same) {}

    public List<Tie> all() {
        return database.list(
                "SELECT one, other, same FROM tie ORDER BY one, other",
                row -> new Tie(StatementId.of(row.getLong(1)), StatementId.of(row.getLong(2)), row.getInt(3) == 1));
    }

    /** Holds all of them to be one utterance, in one act. */
    public void merge(List<String> ids, Instant now) {
        acts.perform("group.merge", now, pen -> {
            for (int i = 0; i < ids.size(); i++) {
                for (int j = i + 1; j < ids.size(); j++) {
                    pen.change(tie, key(ids.get(i), ids.get(j)), "true");
                }
            }
            return null;
        });
    }

    /** Holds one to be another utterance than each of the others, in one act. */
    public void split(String id, List<String> others, Instant now) {
        acts.perform("group.split", now, pen -> {
            others.stream()
                    .filter(other -> !other.equals(id))
                    .forEach(other -> pen.change(tie, key(id, other), "false"));
            return null;
        });
    }

    private static String key(String one, String other) {
        StatementId.bits(one);
        StatementId.bits(other);
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    private final class Pair implements Fact {
        @Override
        public String what() {
            return "group";
        }

        @Override
        public Long statement(String subject, String json) {
            return one(subject);
        }

        @Override
        public String read(String subject) {
            return database.first(
                            "SELECT CASE same WHEN 1 THEN 'true' ELSE 'false' END FROM tie WHERE one = ? AND other = ?",
                            row -> row.getString(1),
                            one(subject),
                            other(subject))
                    .orElse(null);
        }

        @Override
        public void write(String subject, String became) {
            database.change("DELETE FROM tie WHERE one = ? AND other = ?", one(subject), other(subject));
            if (became != null) {
                database.change(
                        "INSERT INTO tie (one, other, same) VALUES (?, ?, ?)",
                        one(subject),
                        other(subject),
                        became.equals("true") ? 1 : 0);
            }
        }

        private long one(String subject) {
            return StatementId.bits(subject.substring(0, 16));
        }

        private long other(String subject) {
            return StatementId.bits(subject.substring(17));
        }
    }
}
