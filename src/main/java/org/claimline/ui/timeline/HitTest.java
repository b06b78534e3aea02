package org.claimline.ui.timeline;

import org.claimline.ui.timeline.LaneLayout.Row;

/** Finds the mark under a point of the view. */
final class HitTest {
    private static final double REACH = LaneLayout.MARK / 2;
    private static final double BAR_REACH = 6;

    private final LaneStack stack;
    private final TimeScale scale;
    private final double trayLeft;

    /** @param trayLeft left edge of the tray of undated marks, infinite where there is none */
    HitTest(LaneStack stack, TimeScale scale, double trayLeft) {
        this.stack = stack;
        this.scale = scale;
        this.trayLeft = trayLeft;
    }

    /**
     * @param x from the left edge of the time area
     * @param y from the top of the first lane
     */
    Hit at(double x, double y) {
        int lane = stack.laneAt(y);
        if (lane < 0) {
            return Hit.NOTHING;
        }
        double inLane = y - stack.top(lane);
        return x >= trayLeft ? inTray(lane, x - trayLeft, inLane) : onTime(lane, x, inLane);
    }

    private Hit inTray(int lane, double x, double y) {
        LaneMarks marks = stack.lane(lane).marks();
        int undated = marks.undated();
        if (Tray.isCrowded(marks, stack.height(lane))) {
            return gatheredUndated(marks);
        }
        for (int n = 0; n < undated; n++) {
            if (near(x, Tray.x(n)) && near(y, Tray.y(n, undated, stack.height(lane)))) {
                return new Hit.Mark(marks.rows()[marks.dated() + n]);
            }
        }
        return Hit.NOTHING;
    }

    private static Hit gatheredUndated(LaneMarks marks) {
        Crowd crowd = new Crowd(0);
        for (int item = marks.dated(); item < marks.size(); item++) {
            crowd.add(marks, item);
        }
        return new Hit.Gathered(crowd, marks.rows()[marks.dated()], true);
    }

    private Hit onTime(int lane, double x, double y) {
        LaneLayout layout = stack.lane(lane);
        double world = x + scale.firstDay() * scale.pixelsPerDay();
        for (Crowd crowd : layout.crowds()) {
            if (Math.abs(world - crowd.x()) <= LaneLayout.CROWD / 2 && y <= stack.baseline(lane)) {
                int row = layout.marks().rows()[crowd.firstItem()];
                return crowd.count() == 1 ? new Hit.Mark(row) : new Hit.Gathered(crowd, row, false);
            }
        }
        int item = pointAt(layout.points(), lane, world, y);
        if (item < 0) {
            item = barAt(layout.bars(), lane, world, y);
        }
        return item < 0 ? Hit.NOTHING : new Hit.Mark(layout.marks().rows()[item]);
    }

    private int pointAt(Row points, int lane, double world, double y) {
        for (int place = 0; place < points.size(); place++) {
            if (points.isAlone(place)
                    && near(world, (points.start()[place] + points.end()[place]) / 2)
                    && near(y, stack.pointY(lane, points.subRow()[place]))) {
                return points.items()[place];
            }
        }
        return -1;
    }

    private int barAt(Row bars, int lane, double world, double y) {
        for (int place = 0; place < bars.size(); place++) {
            if (bars.isAlone(place)
                    && world >= bars.start()[place]
                    && world <= bars.end()[place]
                    && Math.abs(y - stack.barY(lane, bars.subRow()[place])) <= BAR_REACH) {
                return bars.items()[place];
            }
        }
        return -1;
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= REACH;
    }
}
