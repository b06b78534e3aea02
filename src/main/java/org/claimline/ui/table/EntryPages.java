package org.claimline.ui.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.claimline.model.StatementEntry;
import org.claimline.ui.parts.BackgroundWork;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.index.StatementIndex;

/**
 * Statements in full, read from the store when a row comes into view and kept for a while. What is not here yet is asked
 * for together with its neighbours, and {@link #arrivedProperty()} counts up when it comes.
 */
public final class EntryPages {
    private static final int KEPT = 2_000;

    private final Workspace workspace;
    private final BackgroundWork work;
    private final ReadOnlyIntegerWrapper arrived = new ReadOnlyIntegerWrapper();
    private final Set<Integer> missing = new HashSet<>();
    private final Map<Long, StatementEntry> kept = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, StatementEntry> eldest) {
            return size() > KEPT;
        }
    };
    private StatementIndex index;

    public EntryPages(Workspace workspace, BackgroundWork work, StatementsModel statements) {
        this.workspace = workspace;
        this.work = work;
        this.index = statements.shown().index();
        statements.shownProperty().addListener((property, old, now) -> turnTo(now.index()));
    }

    /** Decisions and notes may have changed, so a new index begins anew. */
    private void turnTo(StatementIndex fresh) {
        if (fresh != index) {
            index = fresh;
            kept.clear();
            missing.clear();
        }
    }

    public ReadOnlyIntegerProperty arrivedProperty() {
        return arrived.getReadOnlyProperty();
    }

    /** The statement of a row, if it is here; else it is asked for. */
    public Optional<StatementEntry> at(int row) {
        StatementEntry entry = kept.get(index.id(row));
        if (entry != null) {
            return Optional.of(entry);
        }
        if (missing.add(row) && missing.size() == 1) {
            work.afterwards(this::fetch);
        }
        return Optional.empty();
    }

    /** Reads many at once and hands them over, in the order of the rows. */
    public void read(int[] rows, Consumer<List<StatementEntry>> then) {
        StatementIndex asked = index;
        work.run(progress -> workspace.entries(asked, rows), then);
    }

    private void fetch() {
        StatementIndex asked = index;
        int[] rows = missing.stream().mapToInt(Integer::intValue).sorted().toArray();
        if (rows.length > 0) {
            work.run(progress -> workspace.entries(asked, rows), entries -> keep(asked, rows, entries));
        }
    }

    private void keep(StatementIndex asked, int[] rows, List<StatementEntry> entries) {
        if (asked != index) {
            askAgain();
            return;
        }
        for (int place = 0; place < rows.length; place++) {
            missing.remove(rows[place]);
            kept.put(index.id(rows[place]), entries.get(place));
        }
        arrived.set(arrived.get() + 1);
        askAgain();
    }

    /** Rows that came into view while others were on their way. */
    private void askAgain() {
        if (!missing.isEmpty()) {
            fetch();
        }
    }
}
