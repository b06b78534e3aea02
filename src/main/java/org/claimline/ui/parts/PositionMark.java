package org.claimline.ui.parts;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import org.claimline.model.Position;
import org.claimline.timeline.MarkShape;
import org.claimline.timeline.PositionSlot;

/** A position's shape in its colour, as the timeline draws it. */
public final class PositionMark extends StackPane {
    private final SVGPath shape = new SVGPath();

    public PositionMark() {
        shape.setFillRule(FillRule.EVEN_ODD);
        getStyleClass().add("position-mark");
        getChildren().add(shape);
        setMinSize(14, 14);
        setPrefSize(14, 14);
        setMaxSize(14, 14);
    }

    public PositionMark(Position position) {
        this();
        show(position);
    }

    public void show(Position position) {
        int slot = PositionSlot.of(position);
        shape.setContent(MarkShape.svg(slot));
        shape.getStyleClass().setAll("position", PositionSlot.style(slot));
    }
}
