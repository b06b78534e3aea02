package org.claimline.ui.parts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small nodes that every pane is made of. */
public final class Nodes {
    private Nodes() {}

    public static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }

    public static Label wrapped(String words, String... styles) {
        Label label = label(words, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    public static FontIcon icon(Ikon icon) {
        return new FontIcon(icon);
    }

    /** A button that shows its icon only, and says its command and key when pointed at. */
    public static Button iconButton(Ikon icon, Command command) {
        Button button = new Button();
        button.setGraphic(icon(icon));
        button.getStyleClass().addAll("flat", "icon-button");
        button.setOnAction(press -> command.run());
        button.disableProperty().bind(javafx.beans.binding.Bindings.not(command.enabled()));
        explain(button, command);
        return button;
    }

    public static void explain(ButtonBase button, Command command) {
        String key = command.keys().isEmpty()
                ? ""
                : "  " + KeyWords.of(command.keys().get(0));
        button.setTooltip(new Tooltip(command.words() + key));
        button.setAccessibleText(command.words());
    }

    public static <N extends Node> N named(N node, String id) {
        node.setId(id);
        return node;
    }

    public static <N extends Node> N growing(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        javafx.scene.layout.VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }
}
