package org.claimline.ui.parts;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.claimline.workspace.task.Progress;

/**
 * The one place where the window waits for anything. Jobs run one after another on the database's thread; what they give
 * comes back on the window's. {@code new BackgroundWork(Runnable::run, Runnable::run)} does everything at once, for tests.
 */
public final class BackgroundWork {
    private final Executor database;
    private final Executor window;
    private final Executor aside;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final Map<Object, Integer> newest = new HashMap<>();
    private final AtomicInteger pending = new AtomicInteger();
    private Consumer<RuntimeException> onFailure = failure -> {
        throw failure;
    };
    private volatile boolean cancelled;

    /** What is done off the window's thread. */
    public interface Job<T> {
        T work(Progress progress);
    }

    public BackgroundWork(Executor database, Executor window) {
        this(database, window, database);
    }

    /** @param aside for what takes long, has a connection of its own, and must hold nobody up */
    public BackgroundWork(Executor database, Executor window, Executor aside) {
        this.database = database;
        this.window = window;
        this.aside = aside;
    }

    /** Who tells a person of what went wrong. */
    public void setOnFailure(Consumer<RuntimeException> listener) {
        onFailure = listener;
    }

    /** Whether a job with a title, one that a person waits for, is running. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** 0 to 1, or -1 while nobody knows. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Asks the running job to stop; what it has finished stays. */
    public void cancel() {
        cancelled = true;
    }

    /** Jobs handed in and not yet answered. */
    public int pending() {
        return pending.get();
    }

    /** Runs a short job that shows no progress. */
    public <T> void run(Job<T> job, Consumer<T> then) {
        submit(job, Progress.NONE, then, () -> {});
    }

    /** Runs a job whose answer matters only if none of the same topic was asked for since. */
    public <T> void runNewest(Object topic, Job<T> job, Consumer<T> then) {
        int turn = turn(topic);
        submit(
                ignored -> isNewest(topic, turn) ? job.work(Progress.NONE) : null,
                Progress.NONE,
                answer -> {
                    if (answer != null && isNewest(topic, turn)) {
                        then.accept(answer);
                    }
                },
                () -> {});
    }

    /**
     * Runs a job beside all others, which must use no connection of theirs. Its progress is cancelled, and its answer left,
     * when another one of the same topic is asked for.
     */
    public <T> void runAside(Object topic, Job<T> job, Consumer<T> then) {
        int turn = turn(topic);
        Progress wanted = new Progress() {
            @Override
            public void at(long done, long total, String what) {
                // nobody waits for it
            }

            @Override
            public boolean isCancelled() {
                return !isNewest(topic, turn);
            }
        };
        submit(
                aside,
                ignored -> wanted.isCancelled() ? null : job.work(wanted),
                wanted,
                answer -> {
                    if (answer != null && isNewest(topic, turn)) {
                        then.accept(answer);
                    }
                },
                () -> {});
    }

    /** Runs a long job: its title and progress are shown, and it can be cancelled. */
    public <T> void runLong(String words, Job<T> job, Consumer<T> then) {
        title.set(words);
        progress.set(-1);
        busy.set(true);
        cancelled = false;
        submit(job, new Reported(words), then, () -> busy.set(false));
    }

    /** Does something on the window's thread when what it does now is finished. */
    public void afterwards(Runnable step) {
        window.execute(step);
    }

    private int turn(Object topic) {
        synchronized (newest) {
            return newest.merge(topic, 1, Integer::sum);
        }
    }

    private boolean isNewest(Object topic, int turn) {
        synchronized (newest) {
            return newest.get(topic) == turn;
        }
    }

    private <T> void submit(Job<T> job, Progress listener, Consumer<T> then, Runnable atEnd) {
        submit(database, job, listener, then, atEnd);
    }

    private <T> void submit(Executor where, Job<T> job, Progress listener, Consumer<T> then, Runnable atEnd) {
        pending.incrementAndGet();
        where.execute(() -> {
            try {
                T answer = job.work(listener);
                window.execute(() -> finish(() -> then.accept(answer), atEnd));
            } catch (RuntimeException failure) {
                window.execute(() -> finish(() -> onFailure.accept(failure), atEnd));
            }
        });
    }

    private void finish(Runnable step, Runnable atEnd) {
        try {
            atEnd.run();
            step.run();
        } finally {
            pending.decrementAndGet();
        }
    }

    /** Passes on at most one report at a time, so that a fast job does not flood the window. */
    private final class Reported implements Progress {
        private final String words;
        private volatile boolean waiting;

        Reported(String words) {
            this.words = words;
        }

        @Override
        public void at(long done, long total, String what) {
            if (waiting && done < total) {
                return;
            }
            waiting = true;
            window.execute(() -> {
                waiting = false;
                progress.set(total <= 0 ? -1 : (double) done / total);
                title.set(what.isEmpty() ? words : words + " " + what);
            });
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
