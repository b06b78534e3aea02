package org.claimline.ui.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Which columns a table shows, and in which order. What the analyst ticks holds at every width; of the others a narrow table
 * leaves out what is told elsewhere too.
 */
public final class ColumnChoice {
    private static final String BETWEEN = " ";
    private static final Set<String> SELDOM = Set.of("column-published", "column-title");

    private final TableView<Integer> table;
    private final Set<String> wanted = new HashSet<>();
    private final Set<String> unwanted = new HashSet<>();
    private double width;

    ColumnChoice(TableView<Integer> table) {
        this.table = table;
    }

    void makeRoom(double now) {
        width = now;
        for (TableColumn<Integer, ?> column : table.getColumns()) {
            String id = column.getId();
            column.setVisible(wanted.contains(id) || !unwanted.contains(id) && width >= needed(id));
        }
    }

    private static double needed(String id) {
        if (SELDOM.contains(id)) {
            return Double.POSITIVE_INFINITY;
        }
        return switch (id) {
            case "column-outlet" -> 1160;
            case "column-country" -> 1020;
            case "column-reports" -> 810;
            case "column-review" -> 740;
            case "column-notes" -> 660;
            default -> 0;
        };
    }

    /** A tick for every column; the last one that is shown cannot be hidden. */
    public ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.setId("columns-menu");
        for (TableColumn<Integer, ?> column : table.getColumns()) {
            CheckMenuItem item = new CheckMenuItem(column.getText());
            item.setId("choose-" + column.getId());
            item.setSelected(column.isVisible());
            item.setDisable(column.isVisible() && table.getVisibleLeafColumns().size() == 1);
            item.setOnAction(chosen -> choose(column.getId(), item.isSelected()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void choose(String id, boolean shown) {
        (shown ? wanted : unwanted).add(id);
        (shown ? unwanted : wanted).remove(id);
        makeRoom(width);
    }

    public String shown() {
        return String.join(BETWEEN, wanted);
    }

    public String hidden() {
        return String.join(BETWEEN, unwanted);
    }

    public String order() {
        return table.getColumns().stream().map(TableColumn::getId).collect(Collectors.joining(BETWEEN));
    }

    /** Takes over what was kept; ids that are no column's are passed over, columns that are not named come last. */
    public void restore(String shown, String hidden, String order) {
        wanted.addAll(List.of(shown.split(BETWEEN)));
        unwanted.addAll(List.of(hidden.split(BETWEEN)));
        List<String> places = Arrays.asList(order.split(BETWEEN));
        List<TableColumn<Integer, ?>> columns = table.getColumns().stream()
                .sorted(Comparator.comparingInt(column -> {
                    int place = places.indexOf(column.getId());
                    return place < 0 ? Integer.MAX_VALUE : place;
                }))
                .toList();
        if (!order.isEmpty() && !columns.equals(table.getColumns())) {
            table.getColumns().setAll(columns);
        }
        makeRoom(width);
    }
}
