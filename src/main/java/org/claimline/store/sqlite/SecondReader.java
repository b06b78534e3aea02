package org.claimline.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Another connection to the same file, for as long as one reading takes. Open it before the first one begins to read. */
public final class SecondReader implements AutoCloseable {
    private final Database database;
    private final long version;

    private SecondReader(Database database) {
        this.database = database;
        this.version = version();
    }

    /**
     * Empty where the file is too small to be worth it, or cannot be opened twice: the first connection then reads alone, and
     * tells if something is wrong with the file.
     *
     * @param least smallest file in bytes
     */
    public static Optional<SecondReader> of(Path file, long least) {
        try {
            return Files.size(file) < least ? Optional.empty() : Optional.of(open(file));
        } catch (IOException | StoreException alone) {
            return Optional.empty();
        }
    }

    private static SecondReader open(Path file) {
        Database database = Database.open(file, Duration.ZERO);
        try {
            return new SecondReader(database);
        } catch (StoreException failure) {
            database.close();
            throw failure;
        }
    }

    private long version() {
        return database.number("PRAGMA data_version");
    }

    /**
     * Begins to read, after the first connection has read something in its own snapshot. Where nobody has written since this
     * one was opened, nobody has between the two, and both see the same until they end.
     */
    public boolean seesTheSame() {
        database.execute("BEGIN");
        return version() == version;
    }

    /** Waits for what is read on another thread, without which the connection must not be closed; its refusal comes out here. */
    public static void await(CompletableFuture<?> reading) {
        try {
            reading.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof StoreException refusal ? refusal : failure;
        }
    }

    public Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }
}
