package org.claimline.ui;

import javafx.application.Platform;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** A pane between two sides, which keep their widths in pixels while the window changes its own. */
final class SidePanes extends SplitPane {
    private static final double WIDEST_LEFT = 0.19;
    private static final double WIDEST_RIGHT = 0.25;
    private static final double MOVED = 8;

    private final Region left;
    private final Region right;
    private double leftWidth = 248;
    private double rightWidth = 384;
    private double placedLeft;
    private double placedRight;

    SidePanes(Region left, Region centre, Region right) {
        this.left = left;
        this.right = right;
        getItems().setAll(left, centre, right);
        widthProperty().addListener(changed -> Platform.runLater(this::place));
        addEventFilter(MouseEvent.MOUSE_RELEASED, release -> Platform.runLater(this::remember));
    }

    double leftWidth() {
        return leftWidth;
    }

    double rightWidth() {
        return rightWidth;
    }

    void setSides(double wantedLeft, double wantedRight) {
        leftWidth = wantedLeft;
        rightWidth = wantedRight;
        place();
    }

    /** In a narrow window the centre comes first. */
    private void place() {
        double width = getWidth();
        if (width < 1) {
            return;
        }
        placedLeft = Math.max(left.minWidth(-1), Math.min(leftWidth, width * WIDEST_LEFT));
        placedRight = Math.max(right.minWidth(-1), Math.min(rightWidth, width * WIDEST_RIGHT));
        setDividerPositions(placedLeft / width, 1 - placedRight / width);
    }

    /** Only a side that was moved by hand is remembered, not one that had to give way. */
    private void remember() {
        if (Math.abs(left.getWidth() - placedLeft) > MOVED) {
            leftWidth = left.getWidth();
        }
        if (Math.abs(right.getWidth() - placedRight) > MOVED) {
            rightWidth = right.getWidth();
        }
    }
}
