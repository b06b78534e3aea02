package org.claimline.ui.session;

import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Modality;
import javafx.stage.Window;

/** A window beside the main one, which can be worked in meanwhile; dressed as that is each time it appears. */
abstract class BesideDialog extends Dialog<Void> {
    private final Window owner;

    BesideDialog(Window owner) {
        this.owner = owner;
        initOwner(owner);
        initModality(Modality.NONE);
        setResizable(true);
        getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    }

    void fill(Node content, double width, double height) {
        getDialogPane().setContent(content);
        getDialogPane().setPrefSize(width, height);
        getDialogPane().getStyleClass().add("beside");
    }

    void appear() {
        getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        show();
        getDialogPane().getScene().getWindow().requestFocus();
    }
}
