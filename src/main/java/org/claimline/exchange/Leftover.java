package org.claimline.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is to be gone in the end, also where the whole process is stopped meanwhile, as by Ctrl-C. */
record Leftover(Path file, Thread atExit) implements AutoCloseable {
    static Leftover of(Path file) {
        Thread atExit = new Thread(() -> file.toFile().delete(), "delete " + file.getFileName());
        Runtime.getRuntime().addShutdownHook(atExit);
        return new Leftover(file, atExit);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException alreadyStopping) {
            // then it runs, finds nothing, and that is well
        }
    }
}
