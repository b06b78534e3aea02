package org.claimline.ui;

import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.claimline.ui.parts.Nodes;
import org.kordamp.ikonli.feather.Feather;

/** Dresses one control of each kind that nobody sees, while the store is being opened: the real ones then come quickly. */
final class Rehearsal {
    private Rehearsal() {}

    /** @param root of the scene that is to be shown: styles are remembered for each root */
    static void play(Pane root) {
        VBox stage = new VBox(
                new MenuBar(),
                new MenuButton("…"),
                new Button("…", Nodes.icon(Feather.SEARCH)),
                new ToggleButton("…"),
                new CheckBox("…"),
                new Label("…"),
                new TextField(),
                new TextArea(),
                new DatePicker(),
                new ScrollPane(),
                new SplitPane(),
                new TabPane(),
                new TableView<Integer>(),
                new Canvas(8, 8));
        root.getChildren().setAll(stage);
        stage.applyCss();
        stage.layout();
        root.getChildren().clear();
    }
}
