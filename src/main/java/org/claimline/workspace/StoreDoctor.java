package org.claimline.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.claimline.store.Backups;
import org.claimline.store.Soundness;
import org.claimline.store.Store;
import org.claimline.store.StoreContents;
import org.claimline.store.StoreDifference;
import org.claimline.store.sqlite.StoreException;

/** Looks after a database that need not be whole: checks it, lists its backups, restores one. Opens no workspace. */
public final class StoreDoctor {
    private final Path database;
    private final Backups backups;
    private final Clock clock;

    public StoreDoctor(Path database, Clock clock) {
        this.database = database.toAbsolutePath().normalize();
        this.backups = new Backups(this.database);
        this.clock = clock;
    }

    public Path database() {
        return database;
    }

    public boolean isThere() {
        return Files.exists(database);
    }

    /** What is wrong with it; empty where all is well. */
    public List<String> faults() {
        return WorkspaceException.answered(() -> Soundness.faults(database));
    }

    /** The names of the backups, the latest first. */
    public List<String> backups() {
        return WorkspaceException.answered(() -> backups.all().stream()
                .map(file -> file.getFileName().toString())
                .toList());
    }

    /** Makes one now, unless the latest holds the same. @return its file */
    public Path backUp() {
        return backUp("doctor");
    }

    /** The same, over a connection of its own. @param why a word for its name, as {@code opening} */
    public Path backUp(String why) {
        return WorkspaceException.answered(() -> {
            try (Store store = Store.open(database)) {
                return backups.make(store, why, clock.instant());
            }
        });
    }

    /**
     * What restoring would give back and take away, in a sentence for people; empty where the name is no backup.
     *
     * @throws WorkspaceException where the backup cannot be read
     */
    public Optional<String> summary(String backup) {
        return WorkspaceException.answered(() -> backups.find(backup).map(this::summary));
    }

    private String summary(Path backup) {
        StoreContents then = StoreContents.of(backup);
        if (present().isEmpty()) {
            return "The database cannot be read; restoring gives back "
                    + counted(then.articles(), "article") + ", " + counted(then.decided(), "decision") + " and "
                    + counted(then.notes(), "note") + ".";
        }
        List<StoreDifference.Count> counts;
        try {
            counts = StoreDifference.between(database, backup);
        } catch (StoreException older) {
            return "The backup is of an earlier version of the program: compare the numbers.";
        }
        String back = listed(counts, StoreDifference.Count::back);
        String lost = listed(counts, StoreDifference.Count::lost);
        if (back.isEmpty() && lost.isEmpty()) {
            return "The backup holds what the database holds: restoring changes nothing.";
        }
        return "Restoring " + (back.isEmpty() ? "" : "gives back " + back)
                + (back.isEmpty() || lost.isEmpty() ? "" : ", ") + (lost.isEmpty() ? "" : "loses " + lost) + ".";
    }

    private static String listed(List<StoreDifference.Count> counts, ToLongFunction<StoreDifference.Count> number) {
        return counts.stream()
                .filter(count -> number.applyAsLong(count) > 0)
                .map(count -> counted(number.applyAsLong(count), count.word()))
                .collect(Collectors.joining(", "));
    }

    /** "1 tie between statements", "2 ties between statements". */
    private static String counted(long count, String words) {
        return count + " " + (count == 1 ? words : words.replaceFirst("^(\\w+)", "$1s"));
    }

    /**
     * What the database and a backup have differently, in lines for people; empty where the name is no backup.
     *
     * @throws WorkspaceException where the backup cannot be read
     */
    public Optional<List<String>> differences(String backup) {
        return WorkspaceException.answered(
                () -> backups.find(backup).map(file -> lines(present(), StoreContents.of(file))));
    }

    private Optional<StoreContents> present() {
        try {
            return Soundness.faults(database).isEmpty() ? Optional.of(StoreContents.of(database)) : Optional.empty();
        } catch (StoreException unreadable) {
            // said as "cannot be read" below: the reason is what faults() tells
            return Optional.empty();
        }
    }

    private static List<String> lines(Optional<StoreContents> now, StoreContents then) {
        List<String> lines = new ArrayList<>();
        lines.add(line("articles", now.map(StoreContents::articles), then.articles()));
        lines.add(line("statements", now.map(StoreContents::statements), then.statements()));
        lines.add(line("decisions", now.map(StoreContents::decided), then.decided()));
        lines.add(line("corrections", now.map(StoreContents::corrected), then.corrected()));
        lines.add(line("notes", now.map(StoreContents::notes), then.notes()));
        lines.add(line("latest act", now.map(StoreContents::latestAct), then.latestAct()));
        return lines;
    }

    private static String line(String what, Optional<Long> now, long then) {
        return what + ": now " + now.map(String::valueOf).orElse("cannot be read") + ", in the backup " + then;
    }

    /**
     * Puts a backup in place of what the database holds, which is kept as a backup of its own, or beside it where it is
     * damaged.
     *
     * @throws WorkspaceException where there is no such backup, it is damaged, or the database is in use
     */
    public void restore(String backup) {
        WorkspaceException.answered(() -> {
            Path file = backups.find(backup)
                    .orElseThrow(
                            () -> new StoreException("There is no backup " + backup + " in " + backups.folder() + "."));
            backups.restore(file, clock.instant());
            return null;
        });
    }
}
