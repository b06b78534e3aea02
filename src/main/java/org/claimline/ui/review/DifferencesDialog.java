package org.claimline.ui.review;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.claimline.model.Difference;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.words.DifferenceWords;
import org.claimline.ui.words.Texts;

/** What a new extraction reads otherwise than was decided: T takes, L leaves what is marked, Ctrl+A marks all. */
final class DifferencesDialog extends Dialog<Void> {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 480;
    private static final double MARGIN = 48;

    private final ReviewModel review;
    private final ListView<Difference> list;
    /** Where the first of those that were marked last stood. */
    private int last;

    DifferencesDialog(Window owner, ReviewModel review, UnaryOperator<String> countryName) {
        this.review = review;
        initOwner(owner);
        titleProperty()
                .bind(Bindings.createStringBinding(
                        () -> Texts.text(
                                "differences.title", review.differences().size()),
                        review.differences()));
        setResizable(true);
        list = Nodes.named(new ListView<>(review.differences()), "differences");
        list.setPrefSize(WIDTH, HEIGHT);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setAccessibleText(Texts.text("differences.accessible"));
        list.setPlaceholder(new Label(Texts.text("differences.none")));
        list.setCellFactory(shown -> new Line(countryName, list));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        HBox buttons = new HBox(
                button("difference.take", () -> review.take(marked())),
                button("difference.leave", () -> review.leave(marked())),
                Nodes.spring(),
                button("difference.takeall", () -> review.take(all())),
                button("difference.leaveall", () -> review.leave(all())));
        buttons.getStyleClass().add("line");
        getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        getDialogPane().getStyleClass().add("list-dialog");
        getDialogPane()
                .setContent(new VBox(
                        8, Nodes.wrapped(Texts.text("differences.hint"), "muted"), Nodes.growing(list), buttons));
        getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        setOnShown(shown -> {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        });
        ListChangeListener<Difference> next = change -> markNext();
        review.differences().addListener(next);
        setOnHidden(hidden -> review.differences().removeListener(next));
        review.lookForDifferences();
    }

    /** What follows one that was taken or left is next. */
    private void markNext() {
        int next = Math.min(last, list.getItems().size() - 1);
        if (next >= 0) {
            Platform.runLater(() -> list.getSelectionModel().clearAndSelect(next));
        }
    }

    private Button button(String key, Runnable action) {
        Button button = Nodes.named(new Button(Texts.text(key)), "dialog-" + key.replace('.', '-'));
        button.disableProperty().bind(Bindings.isEmpty(review.differences()));
        button.setOnAction(press -> {
            action.run();
            list.requestFocus();
        });
        return button;
    }

    private void press(KeyEvent press) {
        if (press.getCode() == KeyCode.T) {
            review.take(marked());
        } else if (press.getCode() == KeyCode.L) {
            review.leave(marked());
        } else if (press.getCode() == KeyCode.ESCAPE) {
            // which a list would keep to itself
            close();
        } else {
            return;
        }
        press.consume();
    }

    private List<String> marked() {
        last = list.getSelectionModel().getSelectedIndices().stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
        return ids(list.getSelectionModel().getSelectedItems());
    }

    private List<String> all() {
        return ids(review.differences());
    }

    private static List<String> ids(List<Difference> differences) {
        return differences.stream().map(Difference::statementId).toList();
    }

    private static final class Line extends ListCell<Difference> {
        private final UnaryOperator<String> countryName;
        private final ListView<Difference> list;

        Line(UnaryOperator<String> countryName, ListView<Difference> list) {
            this.countryName = countryName;
            this.list = list;
        }

        @Override
        protected void updateItem(Difference difference, boolean empty) {
            super.updateItem(difference, empty);
            setGraphic(empty ? null : words(difference));
        }

        private Node words(Difference difference) {
            String head = Texts.text(
                    "differences.line",
                    difference.seen().speaker().name(),
                    difference.seen().wording().quote().replaceAll("\\s+", " "));
            List<String> lines = DifferenceWords.of(difference, countryName);
            VBox words = new VBox(Nodes.wrapped(head));
            lines.forEach(line -> words.getChildren().add(Nodes.wrapped(line, "strong")));
            words.setMaxWidth(Math.max(200, list.getWidth() - MARGIN));
            words.setPrefWidth(words.getMaxWidth());
            setAccessibleText(head + " " + String.join(" ", lines));
            return words;
        }
    }
}
