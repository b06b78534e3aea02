package org.claimline.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.StoreException;

/**
 * What would come back and what would be lost if one database took the place of another, each thing counted by itself: a
 * decision that is another one there is both.
 */
public final class StoreDifference {
    /** By the word for it, what tells two of them apart. */
    private static final List<Kind> KINDS = List.of(
            new Kind("article", "SELECT id FROM %s.article"),
            new Kind(
                    "decision",
                    "SELECT s.id, r.decision FROM %1$s.review r JOIN %1$s.statement s ON s.number = r.statement"),
            new Kind(
                    "correction",
                    "SELECT s.id, c.fields FROM %1$s.correction c JOIN %1$s.statement s ON s.number = c.statement"),
            new Kind("note", "SELECT number, text FROM %s.note"),
            new Kind("tie between statements", "SELECT one, other, same FROM %s.tie"),
            new Kind("line on a speaker", "SELECT name, goes_by, country FROM %s.speaker_line"));

    private StoreDifference() {}

    private record Kind(String word, String all) {}

    /**
     * How many of one kind.
     *
     * @param word  for one of them, as {@code note}
     * @param back  that only the backup has
     * @param lost  that only the present database has
     */
    public record Count(String word, long back, long lost) {}

    /**
     * Kinds in which they differ.
     *
     * @throws StoreException where one of them cannot be read, or is of an older schema
     */
    public static List<Count> between(Path present, Path backup) {
        try (Database database = Database.open(present, Duration.ofSeconds(5))) {
            database.change("ATTACH ? AS backup", backup.toString());
            List<Count> counts = new ArrayList<>();
            for (Kind kind : KINDS) {
                String here = kind.all().formatted("main");
                String there = kind.all().formatted("backup");
                Count count = new Count(
                        kind.word(),
                        database.number("SELECT count(*) FROM (" + there + " EXCEPT " + here + ")"),
                        database.number("SELECT count(*) FROM (" + here + " EXCEPT " + there + ")"));
                if (count.back() + count.lost() > 0) {
                    counts.add(count);
                }
            }
            return counts;
        }
    }
}
