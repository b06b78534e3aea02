package org.claimline.ui.table;

import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.claimline.model.StatementQuery;
import org.claimline.ui.parts.BackgroundWork;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.filter.FacetCounts;
import org.claimline.workspace.index.Selection;

/**
 * The heart of the window: the query, what it shows, and which statement is selected. Filters write the query; timeline,
 * table, counts and export all read {@link #shownProperty()}, so that they cannot differ.
 */
public final class StatementsModel {
    private static final Object SHOWING = "showing";

    private final Workspace workspace;
    private final BackgroundWork work;
    private final ObjectProperty<StatementQuery> query = new SimpleObjectProperty<>(StatementQuery.ALL);
    private final ObjectProperty<SortOrder> order = new SimpleObjectProperty<>(SortOrder.BY_DATE);
    private final ReadOnlyObjectWrapper<Shown> shown;
    private final StringProperty selectedId = new SimpleStringProperty("");
    private final ObservableList<String> marked = FXCollections.observableArrayList();
    /** Where the selected statement last stood in the table: the filters may have hidden it since. */
    private int left;

    public StatementsModel(Workspace workspace, BackgroundWork work) {
        this.workspace = workspace;
        this.work = work;
        this.shown = new ReadOnlyObjectWrapper<>(Shown.nothing(workspace.index()));
        selectedId.addListener((property, old, now) -> left = now.isEmpty() ? 0 : placeOrLeft());
        query.addListener((property, old, now) -> refresh());
        order.addListener((property, old, now) -> refresh());
    }

    public ObjectProperty<StatementQuery> queryProperty() {
        return query;
    }

    public StatementQuery query() {
        return query.get();
    }

    public void show(StatementQuery wanted) {
        query.set(wanted);
    }

    public ObjectProperty<SortOrder> orderProperty() {
        return order;
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public Shown shown() {
        return shown.get();
    }

    /** Id of the statement that all panes show as the one; empty for none. */
    public StringProperty selectedIdProperty() {
        return selectedId;
    }

    /** The row of the selected statement in what is shown; -1 where there is none or the filters hide it. */
    public int selectedRow() {
        OptionalInt row = selectedId.get().isEmpty()
                ? OptionalInt.empty()
                : shown.get().index().row(selectedId.get());
        return row.isPresent() && java.util.Arrays.binarySearch(shown.get().rows(), row.getAsInt()) >= 0
                ? row.getAsInt()
                : -1;
    }

    public void selectRow(int row) {
        selectedId.set(row < 0 ? "" : shown.get().index().statementId(row));
    }

    /** All statements marked in the table, the selected one among them: what a decision applies to. */
    public ObservableList<String> marked() {
        return marked;
    }

    /** Moves the selection along the table; starts at its top where nothing is selected. */
    public void selectNeighbour(int step) {
        int[] rows = shown.get().ordered();
        if (rows.length == 0) {
            return;
        }
        int place = placeOf(rows, selectedRow());
        if (place < 0) {
            selectRow(rows[Math.max(0, Math.min(rows.length - 1, left + (step > 0 ? 0 : step)))]);
        } else {
            selectRow(rows[Math.max(0, Math.min(rows.length - 1, place + step))]);
        }
    }

    /**
     * Where the selected statement stands in the table. One that the filters no longer show, as after a decision, counts as
     * between the two that it stood between: the place before it. -1 where nothing was selected yet.
     */
    public int placeOfSelected() {
        int place = placeOf(shown.get().ordered(), selectedRow());
        return place < 0 ? Math.min(left, shown.get().size()) - 1 : place;
    }

    private static int placeOf(int[] rows, int row) {
        for (int place = 0; place < rows.length; place++) {
            if (rows[place] == row) {
                return place;
            }
        }
        return -1;
    }

    /** Asks the store again, after a change of query, order or content. */
    public void refresh() {
        StatementQuery wanted = query.get();
        SortOrder wantedOrder = order.get();
        work.runNewest(SHOWING, progress -> look(wanted, wantedOrder), this::take);
    }

    private Shown look(StatementQuery wanted, SortOrder wantedOrder) {
        Selection selection = workspace.select(wanted);
        FacetCounts facets = workspace.facets(wanted);
        int[] ordered = RowSort.sorted(selection.index(), selection.rows(), wantedOrder);
        return new Shown(selection.index(), wanted, selection.rows(), ordered, facets);
    }

    private void take(Shown fresh) {
        left = placeOrLeft();
        shown.set(fresh);
    }

    private int placeOrLeft() {
        int place = placeOf(shown.get().ordered(), selectedRow());
        return place < 0 ? left : place;
    }
}
