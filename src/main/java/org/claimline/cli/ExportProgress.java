package org.claimline.cli;

import org.claimline.workspace.task.Progress;

/** Says on the standard error every few seconds how far an export is; a short one says nothing. */
final class ExportProgress implements Progress {
    private static final long EVERY_NANOSECONDS = 3_000_000_000L;

    private final Terminal terminal;
    private long last = System.nanoTime();

    ExportProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void at(long done, long total, String what) {
        long now = System.nanoTime();
        if (now - last >= EVERY_NANOSECONDS && done < total) {
            last = now;
            terminal.say(done + " of " + Counted.of(total, "statement") + " …");
        }
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
