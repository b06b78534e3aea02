package org.claimline.cli;

import org.claimline.workspace.task.Progress;

/** Says on the standard error every few seconds how far a long task is; a short one says nothing. */
final class TerminalProgress implements Progress {
    private static final long EVERY_NANOSECONDS = 5_000_000_000L;

    private final Terminal terminal;
    private long last = System.nanoTime();

    TerminalProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void at(long done, long total, String what) {
        long now = System.nanoTime();
        if (now - last >= EVERY_NANOSECONDS && !what.isEmpty()) {
            last = now;
            terminal.say(total > 1 ? done + " of " + total + " files: " + what + "." : what + ".");
        }
    }

    /** The terminal stops the whole process; what was written by then stays. */
    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
