package org.claimline.ui.filter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.claimline.model.SavedView;
import org.claimline.ui.parts.BackgroundWork;
import org.claimline.ui.table.SortOrder;
import org.claimline.ui.table.StatementsModel;
import org.claimline.ui.timeline.TimelineLook;
import org.claimline.ui.timeline.TimelineModel;
import org.claimline.workspace.Workspace;

/** The views that have a name: to keep, to go to, to forget. */
public final class ViewsModel {
    private final Workspace workspace;
    private final BackgroundWork work;
    private final StatementsModel statements;
    private final TimelineModel timeline;
    private final ObservableList<SavedView> views = FXCollections.observableArrayList();

    public ViewsModel(Workspace workspace, BackgroundWork work, StatementsModel statements, TimelineModel timeline) {
        this.workspace = workspace;
        this.work = work;
        this.statements = statements;
        this.timeline = timeline;
    }

    /** By name. */
    public ObservableList<SavedView> views() {
        return views;
    }

    /** Asks the store, as at the start and after a change of another window. */
    public void refresh() {
        work.run(progress -> workspace.views().all(), views::setAll);
    }

    /** Keeps what is shown now, in place of a view of that name; a blank name keeps nothing. */
    public void keep(String name) {
        if (name.isBlank()) {
            return;
        }
        Map<String, String> look = new HashMap<>(TimelineLook.of(timeline));
        look.put("sort", statements.orderProperty().get().key().label());
        look.put("sort.direction", statements.orderProperty().get().ascending() ? "up" : "down");
        SavedView view = new SavedView(name.strip(), statements.query(), look);
        change(() -> workspace.views().keep(view));
    }

    /** Forgets a view. */
    public void forget(SavedView view) {
        change(() -> workspace.views().forget(view.name()));
    }

    private void change(Runnable change) {
        work.run(
                progress -> {
                    change.run();
                    return workspace.views().all();
                },
                views::setAll);
    }

    /** Shows what a view asked for, as it was shown; what this program does not know of its look stays as it is. */
    public void show(SavedView view) {
        statements.show(view.query());
        Map<String, String> look = view.look();
        List.of(SortOrder.Key.values()).stream()
                .filter(key -> key.label().equals(look.get("sort")))
                .findFirst()
                .ifPresent(key ->
                        statements.orderProperty().set(new SortOrder(key, !"down".equals(look.get("sort.direction")))));
        // the time in view counts for the statements of the view, so these are waited for
        work.run(progress -> true, done -> TimelineLook.show(look, timeline));
    }
}
