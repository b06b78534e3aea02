package org.claimline.workspace.export;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Writes on a thread of its own what another one has read, one piece at a time: while a piece is written the next is read,
 * and never is there more than that in memory. Closing waits for what is being written, so that the stream may be closed then.
 */
final class WriteBehind implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(WriteBehind::thread);
    private CompletableFuture<Void> underWay = CompletableFuture.completedFuture(null);

    /** One piece. */
    interface Piece {
        void write() throws IOException;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "writing an export");
        thread.setDaemon(true);
        return thread;
    }

    /** @throws IOException what the piece before threw; this one is then not written */
    void write(Piece piece) throws IOException {
        await();
        underWay = new CompletableFuture<>();
        CompletableFuture<Void> written = underWay;
        thread.execute(() -> {
            try {
                piece.write();
                written.complete(null);
            } catch (IOException | RuntimeException | Error failure) {
                written.completeExceptionally(failure);
            }
        });
    }

    /** @throws IOException what the last piece threw */
    void await() throws IOException {
        try {
            underWay.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof IOException problem) {
                throw problem;
            }
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
    }
}
