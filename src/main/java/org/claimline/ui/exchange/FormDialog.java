package org.claimline.ui.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.words.Texts;

/** A few fields with labels, and a sentence above that says what they are for. Gives what was typed, by field. */
final class FormDialog extends Dialog<Map<String, String>> {
    private static final double GAP = 8;
    private static final int COLUMNS = 36;

    /**
     * @param words  whose texts {@code dialog.WORDS}, {@code dialog.WORDS.hint} and {@code dialog.WORDS.FIELD} are
     * @param fields in order
     */
    FormDialog(Window owner, String words, List<String> fields) {
        initOwner(owner);
        setTitle(Texts.text("dialog." + words));
        Map<String, TextField> inputs = new LinkedHashMap<>();
        GridPane grid = new GridPane(GAP, GAP);
        for (String field : fields) {
            TextField input = Nodes.named(new TextField(), "field-" + field);
            input.setPrefColumnCount(COLUMNS);
            Label label = new Label(Texts.text("dialog." + words + "." + field));
            label.setLabelFor(input);
            grid.addRow(inputs.size(), label, input);
            inputs.put(field, input);
        }
        Label hint = Nodes.wrapped(Texts.text("dialog." + words + ".hint"), "muted");
        hint.setMaxWidth(480);
        getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        getDialogPane().setContent(new VBox(2 * GAP, hint, grid));
        getDialogPane().getButtonTypes().addAll(ButtonType.OK, ButtonType.CANCEL);
        setOnShown(shown -> inputs.get(fields.get(0)).requestFocus());
        setResultConverter(button -> button == ButtonType.OK ? typed(inputs) : null);
    }

    private static Map<String, String> typed(Map<String, TextField> inputs) {
        Map<String, String> typed = new LinkedHashMap<>();
        inputs.forEach((field, input) -> {
            if (!input.getText().isBlank()) {
                typed.put(field, input.getText().strip());
            }
        });
        return typed;
    }
}
