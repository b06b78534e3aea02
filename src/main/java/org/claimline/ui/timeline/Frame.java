package org.claimline.ui.timeline;

/**
 * How the timeline's canvas is divided: axis on top, gutter of lane names on the left, tray of undated marks on the right.
 *
 * @param hasTray whether there are undated marks
 */
record Frame(double width, double height, boolean hasTray) {
    private static final double GUTTER = 176;
    private static final double NARROW_GUTTER = 128;
    private static final double NARROW = 720;

    double timeLeft() {
        return width < NARROW ? NARROW_GUTTER : GUTTER;
    }

    double timeRight() {
        return timeLeft() + timeWidth();
    }

    double timeWidth() {
        return Math.max(1, width - timeLeft() - (hasTray ? Tray.WIDTH : 0));
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
