package org.claimline.timeline;

/**
 * The room that a lane has, whatever the zoom: lanes stand still while time grows and shrinks.
 *
 * @param rows      how many points may stand above each other
 * @param barRows   how many spans may lie below them
 * @param track     whether the position held is drawn as a line of steps
 * @param collapsed folded to one line: spans are points too
 */
public record LaneRoom(int rows, int barRows, boolean track, boolean collapsed) {
    static final LaneRoom FOLDED = new LaneRoom(1, 0, false, true);

    /** Height of the track, in pixels. */
    static final double TRACK = 18;

    static final double PADDING = 7;

    private static final double FOLDED_HEIGHT = 24;

    double height() {
        if (collapsed) {
            return FOLDED_HEIGHT;
        }
        return Math.max(1, rows + barRows) * LaneLayout.MARK + 2 * PADDING + (track ? TRACK : 0);
    }

    /** A date shorter than this many pixels is drawn as a point. */
    double leastBar() {
        return collapsed ? Double.POSITIVE_INFINITY : LanePacking.BAR;
    }
}
