package org.claimline.exchange.pdf;

import java.io.IOException;
import java.time.Duration;

/** How long one document may take. Whoever reads asks it as it goes; it ends what a library would go on with for ever. */
final class Patience {
    private static final Duration USUAL = Duration.ofSeconds(8);

    private final long until;

    private Patience(long until) {
        this.until = until;
    }

    /** Beginning now. */
    static Patience start() {
        return new Patience(System.nanoTime() + USUAL.toNanos());
    }

    /** @throws LostException where it took too long, or whoever waits has given it up */
    void check() throws LostException {
        if (System.nanoTime() - until > 0 || Thread.currentThread().isInterrupted()) {
            throw new LostException();
        }
    }

    /** It took too long. */
    static final class LostException extends IOException {
        private static final long serialVersionUID = 1L;

        LostException() {
            super("it takes too long to read");
        }
    }
}
