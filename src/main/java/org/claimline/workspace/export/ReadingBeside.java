package org.claimline.workspace.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.claimline.exchange.ExportedStatement;
import org.claimline.store.Store;
import org.claimline.store.sqlite.StoreException;
import org.claimline.workspace.WorkspaceException;

/** Reads every other page over a connection of its own and on a thread of its own: two read almost twice as fast. */
final class ReadingBeside implements AutoCloseable {
    private final Store store;
    private final ExportRows rows;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(ReadingBeside::thread);
    private CompletableFuture<List<ExportedStatement>> underWay = CompletableFuture.completedFuture(List.of());

    private ReadingBeside(Store store, ExportRows rows) {
        this.store = store;
        this.rows = rows;
    }

    /** Empty where the database cannot be opened twice: the first connection then reads alone. */
    static Optional<ReadingBeside> of(Path database, ExportRows rows) {
        try {
            Store beside = Store.open(database);
            beside.rememberLittle();
            return Optional.of(new ReadingBeside(beside, rows));
        } catch (StoreException alone) {
            return Optional.empty();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "reading for an export");
        thread.setDaemon(true);
        return thread;
    }

    /** Begins to read a page, which {@link #page} then gives. */
    void begin(int... page) {
        underWay = CompletableFuture.supplyAsync(
                () -> WorkspaceException.answered(() -> store.inSnapshot(() -> rows.read(store, page))), thread);
    }

    /** @throws WorkspaceException where it could not be read */
    List<ExportedStatement> page() {
        try {
            return underWay.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure.getCause();
        }
    }

    @Override
    public void close() {
        underWay.exceptionally(told -> null).join();
        thread.shutdown();
        store.close();
    }
}
