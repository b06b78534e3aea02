package org.claimline.ui.timeline;

/**
 * How the timeline's canvas is divided: axis on top, gutter of lane names on the left, tray of undated marks on the right.
 *
 * @param timeLeft where the gutter ends and time begins
 * @param hasTray  whether there are undated marks
 */
record Frame(double width, double height, double timeLeft, boolean hasTray) {
    /** Room of the scroll bar, which covers no marks. */
    static final double SCROLL_BAR = 12;

    double timeRight() {
        return timeLeft() + timeWidth();
    }

    double timeWidth() {
        return Math.max(1, width - timeLeft() - SCROLL_BAR - (hasTray ? Tray.WIDTH : 0));
    }

    double lanesTop() {
        return AxisPainter.HEIGHT;
    }

    double lanesHeight() {
        return Math.max(1, height - lanesTop());
    }

    double bottom() {
        return height;
    }

    /** Where a lane stands in the canvas. */
    double laneTop(double topInStack, Viewport view) {
        return lanesTop() + topInStack - view.scrollProperty().get();
    }

    /** Where the tray begins, counted from the left edge of time. */
    double trayLeft() {
        return hasTray ? timeWidth() : Double.POSITIVE_INFINITY;
    }
}
