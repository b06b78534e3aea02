package org.claimline.ui.table;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.claimline.model.DateWords;
import org.claimline.model.StatementEntry;
import org.claimline.ui.parts.MessageModel;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.index.StatementIndex;

/** The statements as a table. It sorts numbers, not objects, and reads from the store only what is in view. */
public final class TablePane extends StackPane {
    private static final String WORDS = "column-quote";
    private static final double SCROLL_BAR = 16;

    private final StatementsModel statements;
    private final EntryPages entries;
    private final UnaryOperator<String> countryName;
    private final RowList rows = new RowList();
    private final TableView<Integer> table = Nodes.named(new TableView<>(), "table");
    private final MessageModel message;
    private ColumnChoice columns;
    private boolean following;

    public TablePane(
            StatementsModel statements, EntryPages entries, UnaryOperator<String> countryName, MessageModel message) {
        this.message = message;
        this.statements = statements;
        this.entries = entries;
        this.countryName = countryName;
        getStyleClass().add("table-pane");
        addColumns();
        table.setItems(rows);
        table.getStyleClass().addAll("dense", "statements");
        table.setAccessibleText(Texts.text("table.accessible"));
        table.setPlaceholder(Nodes.label("", "caption"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setSortPolicy(sorted -> sort());
        getChildren().add(table);
        listen();
    }

    private void addColumns() {
        List<StatementColumn> made = List.of(
                StatementColumn.words("date", 132, SortOrder.Key.DATE, this::date),
                StatementColumn.positions(100, row -> index().positions().get(index().position(row))),
                StatementColumn.words(
                        "speaker",
                        156,
                        SortOrder.Key.SPEAKER,
                        row -> index().speakers().get(index().speaker(row))),
                StatementColumn.words(
                        "country",
                        120,
                        SortOrder.Key.COUNTRY,
                        row -> countryName.apply(index().countries().get(index().country(row)))),
                StatementColumn.words("quote", 180, null, row -> full(row)),
                StatementColumn.words(
                        "outlet",
                        120,
                        SortOrder.Key.OUTLET,
                        row -> index().outlets().get(index().outlet(row))),
                StatementColumn.words("published", 100, SortOrder.Key.PUBLISHED, this::published),
                StatementColumn.words("title", 200, null, this::title),
                StatementColumn.words("reports", 64, SortOrder.Key.REPORTS, this::reports),
                StatementColumn.reviews(76, row -> index().review(row)),
                StatementColumn.words("notes", 52, SortOrder.Key.NOTES, row -> index().hasNotes(row) ? "✎" : ""));
        table.getColumns().setAll(made);
        columns = new ColumnChoice(table);
        made.stream()
                .filter(column -> !column.getId().equals(WORDS))
                .forEach(column -> column.widthProperty().addListener(changed -> giveTheRest()));
    }

    /** Where there is little room, the words of the statement come before what is said elsewhere too. */
    private void makeRoom(double width) {
        columns.makeRoom(width);
        giveTheRest();
    }

    /** The words of the statement take what the other columns leave. */
    private void giveTheRest() {
        double rest = table.getWidth() - SCROLL_BAR;
        TableColumn<Integer, ?> words = null;
        for (TableColumn<Integer, ?> column : table.getColumns()) {
            if (column.getId().equals(WORDS)) {
                words = column;
            } else if (column.isVisible()) {
                rest -= column.getWidth();
            }
        }
        if (words != null) {
            words.setPrefWidth(Math.max(words.getMinWidth(), rest));
        }
    }

    private StatementIndex index() {
        return statements.shown().index();
    }

    private String date(int row) {
        StatementIndex index = index();
        return index.isUndated(row)
                ? Texts.text("date.undated")
                : DateWords.ofDays(index.earliest(row), index.latest(row), index.isUncertain(row));
    }

    private String published(int row) {
        int day = index().published(row);
        return day == StatementIndex.NO_DAY ? "" : DateWords.of(LocalDate.ofEpochDay(day));
    }

    /** Told once needs no number. */
    private String reports(int row) {
        int count = index().groups().count(row);
        return count == 1 ? "" : Integer.toString(count);
    }

    private String title(int row) {
        return entries.at(row).map(entry -> entry.article().heading()).orElse("…");
    }

    private String full(int row) {
        return entries.at(row)
                .map(StatementEntry::statement)
                .map(TablePane::quote)
                .orElse("…");
    }

    private static String quote(org.claimline.model.Statement statement) {
        return statement.wording().quote().replaceAll("\\s+", " ");
    }

    private void listen() {
        statements.shownProperty().addListener((property, old, now) -> show(now));
        statements.selectedIdProperty().addListener((property, old, now) -> follow());
        entries.arrivedProperty().addListener(changed -> table.refresh());
        table.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> selected());
        table.widthProperty().addListener((property, old, now) -> makeRoom(now.doubleValue()));
        show(statements.shown());
    }

    private void show(Shown shown) {
        // a decision moves no statement, and what is marked then stays marked
        if (rows.holds(shown.ordered()) && idsMarkedNow().equals(statements.marked())) {
            table.refresh();
            return;
        }
        following = true;
        rows.show(shown.ordered());
        following = false;
        table.refresh();
        follow();
    }

    /** Takes over the selection of the other panes. */
    private void follow() {
        if (following) {
            return;
        }
        int place = rows.placeOf(statements.selectedRow());
        following = true;
        if (place < 0) {
            table.getSelectionModel().clearSelection();
        } else if (!table.getSelectionModel().isSelected(place)
                || table.getSelectionModel().getSelectedIndex() != place) {
            table.getSelectionModel().clearAndSelect(place);
            table.getFocusModel().focus(place);
            reveal(place);
        }
        following = false;
        mark();
    }

    private void reveal(int place) {
        int inView = (int) Math.max(1, table.getHeight() / 30 - 2);
        table.scrollTo(Math.max(0, place - inView / 2));
    }

    /** Gives its own selection to the other panes. */
    private void selected() {
        List<Integer> places = table.getSelectionModel().getSelectedIndices();
        // where all were marked at once, none of them may yet be the one
        int place = table.getSelectionModel().getSelectedIndex() < 0 && !places.isEmpty()
                ? places.get(0)
                : table.getSelectionModel().getSelectedIndex();
        if (following || place < 0 || place >= rows.size()) {
            return;
        }
        following = true;
        statements.selectRow(rows.get(place));
        following = false;
        mark();
    }

    private void mark() {
        statements.marked().setAll(idsMarkedNow());
    }

    private List<String> idsMarkedNow() {
        return table.getSelectionModel().getSelectedIndices().stream()
                .filter(place -> place >= 0 && place < rows.size())
                .map(rows::get)
                .filter(row -> row < index().size())
                .map(index()::statementId)
                .toList();
    }

    private boolean sort() {
        if (table.getSortOrder().isEmpty()) {
            statements.orderProperty().set(SortOrder.BY_DATE);
            return true;
        }
        TableColumn<Integer, ?> first = table.getSortOrder().get(0);
        ((StatementColumn) first)
                .key()
                .ifPresent(key ->
                        statements.orderProperty().set(new SortOrder(key, first.getSortType() == SortType.ASCENDING)));
        return true;
    }

    /** Shows the arrow of an order that was kept from an earlier run. */
    public void showOrder(SortOrder order) {
        for (TableColumn<Integer, ?> column : table.getColumns()) {
            if (((StatementColumn) column).key().filter(order.key()::equals).isPresent()) {
                column.setSortType(order.ascending() ? SortType.ASCENDING : SortType.DESCENDING);
                table.getSortOrder().setAll(List.of(column));
            }
        }
    }

    /** Which columns there are; a tick shows or hides one. */
    public ColumnChoice columns() {
        return columns;
    }

    public void showColumns() {
        columns.menu().show(table, javafx.geometry.Side.TOP, 0, 0);
    }

    /** Copies the marked rows, in the order and with the columns of the table. */
    public void copyRows() {
        List<Integer> places = List.copyOf(table.getSelectionModel().getSelectedIndices());
        new RowCopy(table, statements.shown().index(), entries, message)
                .copy(places.stream()
                        .sorted()
                        .map(rows::get)
                        .mapToInt(Integer::intValue)
                        .toArray());
    }

    public TableView<Integer> table() {
        return table;
    }
}
