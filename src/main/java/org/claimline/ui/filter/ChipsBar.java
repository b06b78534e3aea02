package org.claimline.ui.filter;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The filters that hold, each to be taken off with a click. */
public final class ChipsBar extends FlowPane {
    public ChipsBar(FilterModel model) {
        getStyleClass().add("chips");
        visibleProperty().bind(model.activeProperty());
        managedProperty().bind(model.activeProperty());
        model.chips().addListener((ListChangeListener<FilterChip>) change ->
                getChildren().setAll(model.chips().stream().map(ChipsBar::chip).toList()));
    }

    private static Button chip(FilterChip chip) {
        Button button = new Button(chip.words(), Nodes.icon(Feather.X));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().addAll("chip");
        button.setAccessibleText(Texts.text("chip.accessible", chip.words()));
        button.setOnAction(press -> chip.remove().run());
        return button;
    }
}
