package org.claimline.ui.exchange;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.task.Problem;

/** The list of what an import could not use: file and reason, to be read and copied. */
final class ProblemsDialog extends Dialog<Void> {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 480;
    private static final double FILE_WIDTH = 280;

    ProblemsDialog(Window owner, List<Problem> problems) {
        initOwner(owner);
        setTitle(Texts.text("problems.title", problems.size()));
        setResizable(true);
        TableView<Problem> table =
                Nodes.named(new TableView<>(FXCollections.observableArrayList(problems)), "problems");
        table.getColumns().add(column("problems.file", FILE_WIDTH, Problem::file));
        table.getColumns().add(column("problems.why", WIDTH - FILE_WIDTH, Problem::why));
        table.setPrefSize(WIDTH, HEIGHT);
        ButtonType copy = new ButtonType(Texts.text("problems.copy"), ButtonBar.ButtonData.LEFT);
        getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        getDialogPane().setContent(table);
        getDialogPane().getButtonTypes().addAll(copy, ButtonType.CLOSE);
        getDialogPane().lookupButton(copy).addEventFilter(javafx.event.ActionEvent.ACTION, press -> {
            copy(problems);
            press.consume();
        });
    }

    private static TableColumn<Problem, String> column(
            String words, double width, java.util.function.Function<Problem, String> value) {
        TableColumn<Problem, String> column = new TableColumn<>(Texts.text(words));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        return column;
    }

    private static void copy(List<Problem> problems) {
        ClipboardContent content = new ClipboardContent();
        content.putString(problems.stream().map(Problem::why).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
