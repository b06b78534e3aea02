package org.claimline.ui.timeline;

import java.util.List;

/**
 * Where the marks of a lane stand at one zoom; the same wherever the view is dragged to. Across, it counts in pixels from
 * day 0; down, in sub-rows: points stack upwards, bars lie below them.
 */
public final class LaneLayout {
    /** Room of a mark, across and down. */
    public static final double MARK = 14;

    /** Room of a crowd across. */
    public static final double CROWD = 28;

    /** How far a bar with an open end reaches. */
    static final double OPEN_REACH = 64;

    private final LaneMarks marks;
    private final Row points;
    private final Row bars;
    private final List<Crowd> crowds;

    /**
     * Marks of one kind, from left to right.
     *
     * @param items  which of the lane's marks
     * @param start  left edge
     * @param end    right edge
     * @param subRow counted from 0; {@code -1 - n} where it went into crowd {@code n}
     * @param height how many sub-rows they fill
     */
    record Row(int[] items, double[] start, double[] end, int[] subRow, int height) {
        int size() {
            return items.length;
        }

        boolean isAlone(int place) {
            return subRow[place] >= 0;
        }

        int crowd(int place) {
            return -1 - subRow[place];
        }

        int placeOf(int item) {
            for (int place = 0; place < items.length; place++) {
                if (items[place] == item) {
                    return place;
                }
            }
            return -1;
        }
    }

    LaneLayout(LaneMarks marks, Row points, Row bars, List<Crowd> crowds) {
        this.marks = marks;
        this.points = points;
        this.bars = bars;
        this.crowds = List.copyOf(crowds);
    }

    public LaneMarks marks() {
        return marks;
    }

    Row points() {
        return points;
    }

    Row bars() {
        return bars;
    }

    public List<Crowd> crowds() {
        return crowds;
    }

    int subRows() {
        return points.height() + bars.height();
    }

    /** The crowd that a mark went into; null where it stands alone or has no date. */
    Crowd crowdOf(int item) {
        int place = points.placeOf(item);
        if (place >= 0) {
            return points.isAlone(place) ? null : crowds.get(points.crowd(place));
        }
        place = bars.placeOf(item);
        return place < 0 || bars.isAlone(place) ? null : crowds.get(bars.crowd(place));
    }
}
