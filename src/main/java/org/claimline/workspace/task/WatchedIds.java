package org.claimline.workspace.task;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Consumer;

/** Statements that tell how far an act on them is, and end it, with nothing done, when it is cancelled. */
public final class WatchedIds extends AbstractCollection<String> {
    private static final int STEP = 100;

    private final Collection<String> ids;
    private final Progress progress;

    private WatchedIds(Collection<String> ids, Progress progress) {
        this.ids = ids;
        this.progress = progress;
    }

    private static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Cancelled() {
            super("cancelled", null, false, false);
        }
    }

    /** @return whether it was done: the act is one transaction, so one that is cancelled changes nothing */
    public static boolean walk(Collection<String> ids, Progress progress, Consumer<Collection<String>> act) {
        try {
            act.accept(new WatchedIds(ids, progress));
            return true;
        } catch (Cancelled stopped) {
            return false;
        }
    }

    @Override
    public int size() {
        return ids.size();
    }

    @Override
    public Iterator<String> iterator() {
        Iterator<String> all = ids.iterator();
        return new Iterator<>() {
            private int done;

            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public String next() {
                if (done % STEP == 0) {
                    progress.at(done, size(), "");
                    if (progress.isCancelled()) {
                        throw new Cancelled();
                    }
                }
                done++;
                return all.next();
            }
        };
    }
}
