package org.claimline.timeline;

/**
 * Where the undated marks of a lane wait: in columns at the right edge of the view, or as a count where they are many.
 * All lengths are pixels.
 */
public final class Tray {
    /** How wide the tray is. */
    public static final double WIDTH = 76;

    private static final double EDGE = 10;
    private static final int COLUMNS = (int) ((WIDTH - 2 * EDGE) / LaneLayout.MARK);

    private Tray() {}

    static boolean isCrowded(LaneMarks marks, double laneHeight) {
        return marks.undated() > COLUMNS * rows(laneHeight);
    }

    private static int rows(double laneHeight) {
        return Math.max(1, (int) ((laneHeight - LaneRoom.PADDING) / LaneLayout.MARK));
    }

    /** Middle of the n-th undated mark, from the tray's left edge. */
    static double x(int n) {
        return EDGE + (n % COLUMNS + 0.5) * LaneLayout.MARK;
    }

    /** … from the lane's top. */
    static double y(int n, int count, double laneHeight) {
        int used = (count + COLUMNS - 1) / COLUMNS;
        double top = (laneHeight - used * LaneLayout.MARK) / 2;
        return top + (n / COLUMNS + 0.5) * LaneLayout.MARK;
    }
}
