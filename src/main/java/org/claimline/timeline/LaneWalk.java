package org.claimline.timeline;

import java.util.List;

/** Steps from mark to mark, as the arrow keys do. Answers rows of the index; -1 where there is nothing to step to. */
public final class LaneWalk {
    private final List<LaneMarks> lanes;

    public LaneWalk(List<LaneMarks> lanes) {
        this.lanes = lanes;
    }

    public int laneOf(int row) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (row >= 0 && lanes.get(lane).itemOf(row) >= 0) {
                return lane;
            }
        }
        return -1;
    }

    /** The next in time in the same lane, undated ones last; stays at the ends. */
    public int along(int row, int step) {
        int lane = laneOf(row);
        if (lane < 0) {
            return first();
        }
        LaneMarks marks = lanes.get(lane);
        int item = Math.max(0, Math.min(marks.size() - 1, marks.itemOf(row) + step));
        return marks.rows()[item];
    }

    /** The nearest in time in the next lane; stays in the first and the last. */
    public int across(int row, int step) {
        int lane = laneOf(row);
        if (lane < 0) {
            return first();
        }
        int next = lane + step;
        if (next < 0 || next >= lanes.size()) {
            return row;
        }
        LaneMarks from = lanes.get(lane);
        int item = from.itemOf(row);
        LaneMarks to = lanes.get(next);
        if (item >= from.dated() || to.dated() == 0) {
            return to.rows()[item >= from.dated() && to.undated() > 0 ? to.dated() : 0];
        }
        return to.rows()[nearest(to, from.middle(item))];
    }

    private static int nearest(LaneMarks marks, double time) {
        int best = 0;
        for (int item = 1; item < marks.dated(); item++) {
            if (Math.abs(marks.middle(item) - time) < Math.abs(marks.middle(best) - time)) {
                best = item;
            }
        }
        return best;
    }

    private int first() {
        return lanes.isEmpty() ? -1 : lanes.get(0).rows()[0];
    }
}
