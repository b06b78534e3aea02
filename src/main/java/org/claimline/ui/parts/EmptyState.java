package org.claimline.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;

/** What a pane says when it has nothing to show, and what to do about it. */
public final class EmptyState extends VBox {
    public EmptyState(Ikon icon, String words, String hint) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var title = Nodes.wrapped(words, "empty-title");
        var more = Nodes.wrapped(hint, "muted");
        title.setTextAlignment(TextAlignment.CENTER);
        more.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(Nodes.icon(icon), title, more);
    }

    public EmptyState(Ikon icon, String words, String hint, Command command) {
        this(icon, words, hint);
        Button button = Nodes.named(new Button(command.words()), "empty-" + command.id());
        button.getStyleClass().add("accent");
        button.setOnAction(press -> command.run());
        getChildren().add(button);
    }
}
