package org.claimline.timeline;

/**
 * How the timeline is divided: axis on top, gutter of lane names on the left, tray of undated marks on the right.
 *
 * @param timeLeft where the gutter ends and time begins
 * @param hasTray  whether there are undated marks
 */
public record Frame(double width, double height, double timeLeft, boolean hasTray) {
    /** Room of the scroll bar, which covers no marks. */
    public static final double SCROLL_BAR = 12;

    public double timeRight() {
        return timeLeft() + timeWidth();
    }

    public double timeWidth() {
        return Math.max(1, width - timeLeft() - SCROLL_BAR - (hasTray ? Tray.WIDTH : 0));
    }

    public double lanesTop() {
        return AxisPainter.HEIGHT;
    }

    public double lanesHeight() {
        return Math.max(1, height - lanesTop());
    }

    public double bottom() {
        return height;
    }

    /** Where the tray begins, counted from the left edge of time. */
    double trayLeft() {
        return hasTray ? timeWidth() : Double.POSITIVE_INFINITY;
    }
}
