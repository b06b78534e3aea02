package org.claimline.ui;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.claimline.ui.parts.Command;
import org.claimline.ui.parts.Commands;
import org.claimline.ui.parts.KeyWords;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.words.Texts;

/** All commands with their keys, as the menus have them. */
final class KeysDialog extends Dialog<Void> {
    private static final double WIDTH = 1300;
    private static final double LEAST_HEIGHT = 320;
    private static final double AROUND = 200;

    KeysDialog(Commands commands, Window owner) {
        initOwner(owner);
        setTitle(Texts.text("keys.title"));
        VBox outer = new VBox();
        VBox inner = new VBox();
        VBox review = new VBox();
        VBox view = new VBox();
        WindowMenu.menus().forEach(menu -> {
            VBox column = switch (menu.getKey()) {
                case "review" -> review;
                case "view" -> view;
                case "edit", "go" -> inner;
                default -> outer;
            };
            column.getChildren().add(Nodes.label(Texts.text("menu." + menu.getKey()), "section-title"));
            menu.getValue().stream()
                    .filter(id -> !id.isEmpty())
                    .map(commands::get)
                    .forEach(command -> column.getChildren().add(line(command)));
        });
        outer.getChildren().add(Nodes.label(Texts.text("keys.timeline"), "section-title"));
        for (String key : new String[] {"along", "across", "pan", "wheel", "drag"}) {
            outer.getChildren().add(line(Texts.text("keys." + key), Texts.text("keys." + key + ".key")));
        }
        HBox columns = new HBox(outer, inner, review, view);
        columns.getStyleClass().add("keys");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setPrefViewportWidth(Math.min(WIDTH, owner.getWidth() - AROUND / 2));
        scroll.setPrefViewportHeight(Math.max(LEAST_HEIGHT, owner.getHeight() - AROUND));
        DialogPane pane = getDialogPane();
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        pane.setContent(scroll);
        pane.getButtonTypes().add(ButtonType.CLOSE);
    }

    private static HBox line(Command command) {
        String keys = KeyWords.of(command.keys().get(0));
        return line(command.words(), keys);
    }

    private static HBox line(String words, String keys) {
        Label key = Nodes.label(keys, "key");
        HBox line = new HBox(Nodes.label(words), Nodes.spring(), key);
        line.getStyleClass().add("line");
        return line;
    }
}
