package org.claimline.workspace;

import java.time.Clock;
import java.util.List;
import org.claimline.model.SavedView;
import org.claimline.store.Store;

/** Views that were given a name. */
public final class Views {
    private final Store store;
    private final Clock clock;

    Views(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The views that have a name, by name. */
    public List<SavedView> all() {
        return WorkspaceException.answered(() -> store.savedViews().all());
    }

    /** Keeps a view, in place of the one that had its name. */
    public void keep(SavedView view) {
        WorkspaceException.answered(() -> {
            store.savedViews().keep(view, clock.instant());
            return null;
        });
    }

    /** Forgets a view; does nothing where there is none of that name. */
    public void forget(String name) {
        WorkspaceException.answered(() -> {
            store.savedViews().forget(name, clock.instant());
            return null;
        });
    }
}
