package org.claimline.ui.review;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.claimline.model.PassedOver;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.words.Texts;

/** What was considered in an article and left, each with its reason; one of them may be taken in. */
final class PassedOverDialog extends Dialog<PassedOver> {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 480;
    private static final double MARGIN = 48;

    PassedOverDialog(Window owner, List<PassedOver> candidates, String text) {
        initOwner(owner);
        setTitle(Texts.text("passed.title", candidates.size()));
        setResizable(true);
        ListView<PassedOver> list =
                Nodes.named(new ListView<>(FXCollections.observableArrayList(candidates)), "passed-over");
        list.setPrefSize(WIDTH, HEIGHT);
        list.setAccessibleText(getTitle());
        list.setPlaceholder(new Label(Texts.text("passed.none")));
        list.setCellFactory(shown -> new Candidate(text, list));
        list.getSelectionModel().selectFirst();
        ButtonType take = new ButtonType(Texts.text("passed.take"), ButtonData.OK_DONE);
        getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        getDialogPane().getStyleClass().add("list-dialog");
        getDialogPane().setContent(new VBox(8, Nodes.wrapped(Texts.text("passed.hint"), "muted"), Nodes.growing(list)));
        getDialogPane().getButtonTypes().addAll(take, ButtonType.CANCEL);
        Button button = (Button) getDialogPane().lookupButton(take);
        button.setId("passed-take");
        button.disableProperty().bind(Bindings.isNull(list.getSelectionModel().selectedItemProperty()));
        // a list keeps both keys to itself
        list.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) {
                button.fire();
                press.consume();
            } else if (press.getCode() == KeyCode.ESCAPE) {
                close();
                press.consume();
            }
        });
        setOnShown(shown -> list.requestFocus());
        setResultConverter(chosen -> chosen == take ? list.getSelectionModel().getSelectedItem() : null);
    }

    private static final class Candidate extends ListCell<PassedOver> {
        private final String text;
        private final ListView<PassedOver> list;

        Candidate(String text, ListView<PassedOver> list) {
            this.text = text;
            this.list = list;
        }

        @Override
        protected void updateItem(PassedOver candidate, boolean empty) {
            super.updateItem(candidate, empty);
            setGraphic(empty ? null : words(candidate));
        }

        private Node words(PassedOver candidate) {
            String passage = candidate.passage().in(text).replaceAll("\\s+", " ");
            VBox words = new VBox(Nodes.wrapped(passage), Nodes.wrapped(candidate.why(), "reason"));
            words.setMaxWidth(Math.max(200, list.getWidth() - MARGIN));
            words.setPrefWidth(words.getMaxWidth());
            setAccessibleText(passage + " " + candidate.why());
            return words;
        }
    }
}
