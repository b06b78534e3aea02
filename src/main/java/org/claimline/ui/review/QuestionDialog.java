package org.claimline.ui.review;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.words.Texts;

/** One question with two answers; Enter does it, Escape does not. */
final class QuestionDialog extends Dialog<Boolean> {
    private static final double WIDTH = 420;

    QuestionDialog(Window owner, String question, String yes) {
        initOwner(owner);
        setTitle(Texts.text("question.title"));
        ButtonType doIt = new ButtonType(yes, ButtonData.OK_DONE);
        getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        getDialogPane().setContent(Nodes.named(Nodes.wrapped(question, "dialog-words"), "question"));
        getDialogPane().setPrefWidth(WIDTH);
        getDialogPane().getButtonTypes().addAll(doIt, ButtonType.CANCEL);
        Button button = (Button) getDialogPane().lookupButton(doIt);
        button.setId("question-yes");
        setOnShown(shown -> button.requestFocus());
        setResultConverter(chosen -> chosen == doIt);
    }
}
