package org.claimline.timeline;

import java.util.List;

/**
 * Where the marks of a lane stand at one zoom, in the stretch of time that is in view and a little around it. Across, it
 * counts in pixels from day 0; down, in sub-rows: points stack upwards, bars lie below them.
 *
 * @param points those that stand alone, from left to right
 * @param bars   those that lie alone, from left to right
 */
public record LaneLayout(LaneMarks marks, Row points, Row bars, List<Crowd> crowds) {
    /** Room of a mark, across and down. */
    public static final double MARK = 14;

    /** Room of a crowd across. */
    public static final double CROWD = 28;

    /** How far a bar with an open end reaches. */
    static final double OPEN_REACH = 64;

    /**
     * Marks of one kind.
     *
     * @param items  which of the lane's marks
     * @param start  left edge
     * @param end    right edge
     * @param subRow counted from 0
     * @param size   how many; the arrays may be longer
     */
    record Row(int[] items, double[] start, double[] end, int[] subRow, int size) {
        double middle(int place) {
            return (start[place] + end[place]) / 2;
        }

        /** How many sub-rows they fill. */
        int height() {
            int height = 0;
            for (int place = 0; place < size; place++) {
                height = Math.max(height, subRow[place] + 1);
            }
            return height;
        }
    }

    /** The crowd that a mark went into; null where it stands alone, has no date or is far from the view. */
    Crowd crowdOf(int item) {
        if (item >= marks.dated() || isAlone(points, item) || isAlone(bars, item)) {
            return null;
        }
        double middle = marks.middle(item);
        return crowds.stream().filter(crowd -> crowd.spans(middle)).findFirst().orElse(null);
    }

    private static boolean isAlone(Row row, int item) {
        for (int place = 0; place < row.size(); place++) {
            if (row.items()[place] == item) {
                return true;
            }
        }
        return false;
    }
}
