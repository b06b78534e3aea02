package org.claimline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimline.store.sqlite.StoreException;

/**
 * Copies of a database, in the folder {@code NAME.backups} beside it. Each is made while the database is in use, verified
 * before it counts, and the latest ten are kept.
 */
public final class Backups {
    /** How many are kept. */
    public static final int KEPT = 10;

    private static final String SUFFIX = ".db";
    private static final String UNFINISHED = ".part";
    private static final Duration AT_WORK = Duration.ofHours(1);
    private static final Object ONE_AT_A_TIME = new Object();
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path database;
    private final Path folder;

    /** @param database need not be there, or whole */
    public Backups(Path database) {
        this.database = database.toAbsolutePath().normalize();
        this.folder = this.database.resolveSibling(this.database.getFileName() + ".backups");
    }

    public Path folder() {
        return folder;
    }

    /** The backups, the latest first. @throws StoreException where the folder cannot be read */
    public List<Path> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString())
                            .reversed())
                    .toList();
        } catch (IOException failure) {
            throw new StoreException("The backups in " + folder + " cannot be read; check its permissions.", failure);
        }
    }

    /** One by its file's name. */
    public Optional<Path> find(String name) {
        return all().stream()
                .filter(file -> file.getFileName().toString().equals(name))
                .findFirst();
    }

    /**
     * Makes one, verifies it, and lets the oldest go beyond ten. Nothing is made where the latest holds the same.
     *
     * @param why a word for its name, as {@code opening}: letters, digits and dashes
     * @return the backup that now holds what the database holds
     * @throws StoreException where it cannot be made or is not whole; earlier ones are then left
     */
    public Path make(Store store, String why, Instant now) {
        return makeUnless(store.contents()::equals, store, why, now);
    }

    /** The same, but also nothing where the latest holds the same decisions, corrections and notes. */
    public Path makeForActs(Store store, String why, Instant now) {
        return makeUnless(store.contents()::hasActsOf, store, why, now);
    }

    private Path makeUnless(Predicate<StoreContents> same, Store store, String why, Instant now) {
        synchronized (ONE_AT_A_TIME) {
            Optional<Path> latest = all().stream().findFirst();
            if (latest.isPresent() && holds(latest.get(), same)) {
                return latest.get();
            }
            Path made = copy(store, name(now, why), now);
            all().stream().skip(KEPT).forEach(this::remove);
            return made;
        }
    }

    private static boolean holds(Path backup, Predicate<StoreContents> same) {
        try {
            return same.test(StoreContents.of(backup));
        } catch (StoreException damaged) {
            // one that cannot be read holds nothing, and a fresh one is made
            return false;
        }
    }

    /** {@code 2026-02-03T10-00-00.123Z-opening.db}: sorts by time, and any file system takes it. */
    private static String name(Instant now, String why) {
        String millis = "%tFT%<tH-%<tM-%<tS.%<tLZ".formatted(now.atOffset(java.time.ZoneOffset.UTC));
        return millis + "-" + why + SUFFIX;
    }

    private Path copy(Store store, String name, Instant now) {
        Path part = folder.resolve(name + UNFINISHED);
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            removeUnfinished(now);
            store.copyTo(part);
            List<String> faults = Soundness.faults(part);
            if (!faults.isEmpty()) {
                Files.delete(part);
                throw new StoreException(
                        "The backup " + file + " came out damaged and was not kept: " + faults.get(0) + ".");
            }
            return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new StoreException(
                    "The backup " + file
                            + " cannot be written; check the folder's permissions and the space on its disk.",
                    failure);
        }
    }

    /** What a killed program has left behind; another one may be at work on a younger one. */
    private void removeUnfinished(Instant now) throws IOException {
        FileTime old = FileTime.from(now.minus(AT_WORK));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.getFileName().toString().contains(UNFINISHED))
                    .toList()) {
                if (Files.getLastModifiedTime(file).compareTo(old) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (NoSuchFileException finished) {
            // the other one was quicker: there is nothing to remove
        }
    }

    private void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new StoreException("The old backup " + file + " cannot be removed; remove it yourself.", failure);
        }
    }

    /**
     * Puts a backup in place of what the database holds. What it held is kept: as one more backup where it is whole, else
     * beside it, under its name with {@code .damaged-…} behind.
     *
     * @throws StoreException where the backup is not whole, or the database is in use; nothing is then changed
     */
    public void restore(Path backup, Instant now) {
        List<String> faults = Soundness.faults(backup);
        if (!faults.isEmpty()) {
            throw new StoreException(
                    "The backup " + backup + " is damaged: " + faults.get(0) + "; choose another one.");
        }
        if (Files.exists(database) && Soundness.faults(database).isEmpty()) {
            intoSound(backup, now);
        } else {
            besideDamaged(backup, now);
        }
    }

    /** SQLite's backup interface writes in one transaction: other windows see the old content or the new one. */
    private void intoSound(Path backup, Instant now) {
        try (Store store = Store.open(database)) {
            Path copy = folder.resolve(name(now, "restoring") + UNFINISHED);
            try {
                Files.createDirectories(folder);
                Files.copy(backup, copy, StandardCopyOption.REPLACE_EXISTING);
                make(store, "before-restoring", now);
                if (!Files.exists(copy)) {
                    Files.copy(backup, copy, StandardCopyOption.REPLACE_EXISTING);
                }
                store.takeOver(copy);
                Files.deleteIfExists(copy);
            } catch (IOException failure) {
                throw new StoreException("The backup " + backup + " cannot be read; choose another one.", failure);
            }
        }
    }

    private void besideDamaged(Path backup, Instant now) {
        try {
            Path fresh = database.resolveSibling(database.getFileName() + ".restoring");
            Files.copy(backup, fresh, StandardCopyOption.REPLACE_EXISTING);
            for (String part : List.of("", "-wal", "-shm")) {
                Path file = database.resolveSibling(database.getFileName() + part);
                if (Files.exists(file)) {
                    Files.move(
                            file,
                            database.resolveSibling(database.getFileName() + ".damaged-"
                                    + name(now, "kept").replace(SUFFIX, "") + part));
                }
            }
            Files.move(fresh, database, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new StoreException(
                    "The database " + database + " cannot be replaced; close other programs that use it and try again.",
                    failure);
        }
        Store.open(database, PATIENCE).close();
    }
}
