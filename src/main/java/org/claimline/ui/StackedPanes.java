package org.claimline.ui;

import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** A pane over another; the upper one keeps its share of the height, whatever comes and goes around them. */
final class StackedPanes extends SplitPane {
    private static final double MOVED = 0.01;

    private double share = 0.62;

    StackedPanes(Region above, Region below) {
        setOrientation(Orientation.VERTICAL);
        getItems().setAll(above, below);
        heightProperty().addListener(changed -> Platform.runLater(this::place));
        addEventFilter(MouseEvent.MOUSE_RELEASED, release -> Platform.runLater(this::remember));
    }

    double share() {
        return share;
    }

    void setShare(double wanted) {
        share = wanted;
        place();
    }

    private void place() {
        setDividerPosition(0, share);
    }

    /** Layout alone moves a divider a little too, and that is not the analyst's wish. */
    private void remember() {
        double position = getDividerPositions()[0];
        if (Math.abs(position - share) > MOVED) {
            share = position;
        }
    }
}
