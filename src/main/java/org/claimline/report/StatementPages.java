package org.claimline.report;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.index.Selection;
import org.claimline.workspace.task.Progress;

/** The statements of a report, read as they are asked for, a few hundred at a time; ends early where a person stops it. */
final class StatementPages implements Iterable<StatementView> {
    private static final int PAGE = 500;

    private final Workspace workspace;
    private final Selection selection;
    private final Progress progress;
    private boolean cancelled;
    private int told;

    StatementPages(Workspace workspace, Selection selection, Progress progress) {
        this.workspace = workspace;
        this.selection = selection;
        this.progress = progress;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** How many were handed out. */
    int told() {
        return told;
    }

    @Override
    public Iterator<StatementView> iterator() {
        return new Iterator<>() {
            private final Queue<StatementView> page = new ArrayDeque<>(PAGE);
            private int read;

            @Override
            public boolean hasNext() {
                if (page.isEmpty() && read < selection.size() && !cancelled) {
                    readOn();
                }
                return !page.isEmpty();
            }

            private void readOn() {
                cancelled = progress.isCancelled();
                if (cancelled) {
                    return;
                }
                progress.at(read, selection.size(), "");
                int end = Math.min(read + PAGE, selection.size());
                workspace.entries(selection.index(), Arrays.copyOfRange(selection.rows(), read, end)).stream()
                        .map(entry -> StatementView.of(entry, workspace.world()::countryName))
                        .forEach(page::add);
                read = end;
            }

            @Override
            public StatementView next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                told++;
                return page.remove();
            }
        };
    }
}
