package org.claimline.ui.parts;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.claimline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;

/** A sentence across the top of the window, to be closed when it is read. */
public final class MessageBar extends HBox {
    public MessageBar(MessageModel model) {
        getStyleClass().add("message-bar");
        setId("message");
        Label words = Nodes.growing(Nodes.wrapped("", "message-words"));
        words.textProperty().bind(model.wordsProperty());
        words.setMaxWidth(Double.MAX_VALUE);
        Button close = new Button("", Nodes.icon(Feather.X));
        close.getStyleClass().addAll("flat", "icon-button", "small");
        close.setAccessibleText(Texts.text("message.close"));
        close.setOnAction(press -> model.dismiss());
        getChildren().addAll(words, new MessageFile(model), close);
        visibleProperty().bind(model.wordsProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        PseudoClass bad = PseudoClass.getPseudoClass("bad");
        model.badProperty().addListener((property, old, now) -> pseudoClassStateChanged(bad, now));
    }
}
