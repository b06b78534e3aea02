package org.claimline.ui.exchange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.claimline.ui.exchange.ConflictsModel.Row;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.words.Texts;

/** The list of conflicts: both sides beside each other. T takes theirs, L leaves mine, for all that are marked. */
public final class ConflictsDialog extends Dialog<Void> {
    private static final double WIDTH = 980;
    private static final double HEIGHT = 420;

    private final ConflictsModel conflicts;
    private final TableView<Row> table;

    public ConflictsDialog(Window owner, ConflictsModel conflicts) {
        this.conflicts = conflicts;
        table = Nodes.named(new TableView<>(conflicts.rows()), "conflicts");
        initOwner(owner);
        titleProperty()
                .bind(Bindings.createStringBinding(
                        () -> Texts.text("conflicts.title", conflicts.rows().size()), conflicts.rows()));
        setResizable(true);
        fillTable();
        Label hint = Nodes.wrapped(Texts.text("conflicts.hint"), "muted");
        getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        VBox content = new VBox(hint, table, whole());
        content.getStyleClass().add("conflicts");
        VBox.setVgrow(table, Priority.ALWAYS);
        getDialogPane().setContent(content);
        getDialogPane().setPrefWidth(WIDTH);
        addButton("conflicts.take", this::take);
        addButton("conflicts.leave", this::leave);
        getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        setOnShown(shown -> {
            table.requestFocus();
            table.getSelectionModel().selectFirst();
        });
    }

    private void fillTable() {
        table.getColumns()
                .setAll(List.of(
                        column("conflicts.subject", 320, Row::subject),
                        column("conflicts.mine", 220, row -> row.conflict().mine()),
                        column("conflicts.theirs", 220, row -> row.conflict().theirs()),
                        column("conflicts.when", 96, row -> day(row.conflict().theirsAt())),
                        column("conflicts.from", 120, row -> row.conflict().source())));
        table.setPrefHeight(HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(Texts.text("conflicts.none")));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.T) {
                take();
            } else if (press.getCode() == KeyCode.L) {
                leave();
            }
        });
    }

    private static TableColumn<Row, String> column(String words, double width, Function<Row, String> value) {
        TableColumn<Row, String> column = new TableColumn<>(Texts.text(words));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        return column;
    }

    private static String day(Optional<Instant> time) {
        return time.map(known -> known.atOffset(ZoneOffset.UTC).toLocalDate().toString())
                .orElse("");
    }

    /** What the cells may have no room for. */
    private Label whole() {
        Label whole = Nodes.named(Nodes.wrapped(""), "conflict-whole");
        whole.setMinHeight(72);
        whole.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            Row row = table.getSelectionModel().getSelectedItem();
                            return row == null
                                    ? ""
                                    : Texts.text(
                                            "conflicts.whole",
                                            row.subject(),
                                            row.conflict().mine(),
                                            row.conflict().theirs());
                        },
                        table.getSelectionModel().selectedItemProperty()));
        return whole;
    }

    /** A button that leaves the dialog open. */
    private void addButton(String words, Runnable action) {
        ButtonType type = new ButtonType(Texts.text(words), ButtonData.LEFT);
        getDialogPane().getButtonTypes().add(type);
        Node button = getDialogPane().lookupButton(type);
        button.setId(words.replace('.', '-'));
        button.disableProperty().bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems()));
        button.addEventFilter(ActionEvent.ACTION, press -> {
            action.run();
            press.consume();
        });
    }

    private void take() {
        conflicts.take(List.copyOf(table.getSelectionModel().getSelectedItems()));
    }

    private void leave() {
        conflicts.leave(List.copyOf(table.getSelectionModel().getSelectedItems()));
    }
}
