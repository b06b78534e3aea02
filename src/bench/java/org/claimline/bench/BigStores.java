package org.claimline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimline.BigStore;

/** Stores of many statements, made once and kept until the target folder is cleaned. */
final class BigStores {
    private BigStores() {}

    static Path of(Path folder, int statements) throws IOException {
        Path store = folder.resolve("timeline-" + statements + ".db");
        if (!Files.exists(store)) {
            Path half = folder.resolve("half-made.db");
            for (String ending : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(Path.of(half + ending));
            }
            BigStore.make(half, statements);
            Files.move(half, store);
        }
        return store;
    }
}
