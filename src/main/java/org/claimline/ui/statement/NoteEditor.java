package org.claimline.ui.statement;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.words.TagWords;
import org.claimline.ui.words.Texts;

/** Where a note is written: its words, its tags with completion, Ctrl+Enter to save, Escape to give up. */
public final class NoteEditor extends VBox {
    private final StatementModel model;
    private final TextArea words = new TextArea();
    private final TextField tags = new TextField();
    private final Button save;
    private final Button cancel = new Button(Texts.text("note.cancel"));
    private final ContextMenu completions = new ContextMenu();
    private Runnable onSave = () -> {};

    public NoteEditor(StatementModel model, String saveWords) {
        this.model = model;
        getStyleClass().add("note-editor");
        save = new Button(saveWords);
        save.getStyleClass().addAll("small", "save-note");
        save.disableProperty()
                .bind(words.textProperty().isEmpty().and(tags.textProperty().isEmpty()));
        save.setOnAction(press -> onSave.run());
        cancel.getStyleClass().addAll("small", "flat");
        cancel.setVisible(false);
        cancel.setManaged(false);
        words.setPromptText(Texts.text("note.prompt"));
        words.setAccessibleText(Texts.text("note.prompt"));
        words.setWrapText(true);
        words.setPrefRowCount(2);
        tags.setPromptText(Texts.text("note.tags"));
        tags.setAccessibleText(Texts.text("note.tags"));
        tags.textProperty().addListener(changed -> complete());
        tags.setOnAction(enter -> save.fire());
        Nodes.growing(tags);
        HBox foot = new HBox(tags, cancel, save);
        foot.getStyleClass().add("line");
        getChildren().addAll(words, foot);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent press) {
        if (press.getCode() == KeyCode.ENTER && press.isShortcutDown()) {
            save.fire();
            press.consume();
        } else if (press.getCode() == KeyCode.ESCAPE && cancel.isVisible()) {
            cancel.fire();
            press.consume();
        } else if (press.getCode() == KeyCode.TAB && press.getTarget() == words && !press.isShiftDown()) {
            tags.requestFocus();
            press.consume();
        }
    }

    private void complete() {
        List<String> found = TagWords.completions(tags.getText(), model.knownTags());
        if (found.isEmpty() || !tags.isFocused()) {
            completions.hide();
            return;
        }
        completions.getItems().setAll(found.stream().map(this::completion).toList());
        completions.show(tags, Side.BOTTOM, 0, 4);
    }

    private MenuItem completion(String tag) {
        MenuItem item = new MenuItem(tag);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> {
            tags.setText(TagWords.complete(tags.getText(), tag));
            tags.end();
        });
        return item;
    }

    public void setOnSave(Runnable action) {
        onSave = action;
    }

    public void setOnCancel(Runnable action) {
        cancel.setVisible(true);
        cancel.setManaged(true);
        cancel.setOnAction(press -> action.run());
    }

    public void show(String text, List<String> known) {
        words.setText(text);
        tags.setText(TagWords.join(known));
    }

    public String words() {
        return words.getText();
    }

    public List<String> tags() {
        return TagWords.parse(tags.getText());
    }

    public void clear() {
        words.clear();
        tags.clear();
    }

    public void focus() {
        words.requestFocus();
        words.end();
    }
}
