package org.claimline.ui.timeline;

import java.util.List;

/**
 * From the first to the end of the last known day of any mark.
 *
 * @param first start of the first day
 * @param last  end of the last day
 */
public record TimeExtent(double first, double last) {
    /** Where nothing is dated: one month around today. */
    static TimeExtent around(long today) {
        return new TimeExtent(today - 15, today + 16);
    }

    static TimeExtent of(List<LaneMarks> lanes, long today) {
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (LaneMarks lane : lanes) {
            for (int item = 0; item < lane.dated(); item++) {
                if (!lane.isOpenStart(item)) {
                    first = Math.min(first, lane.first()[item]);
                    last = Math.max(last, lane.first()[item] + 1.0);
                }
                if (!lane.isOpenEnd(item)) {
                    first = Math.min(first, lane.last()[item]);
                    last = Math.max(last, lane.last()[item] + 1.0);
                }
            }
        }
        return first > last ? around(today) : new TimeExtent(first, last);
    }

    public double days() {
        return last - first;
    }

    /** A little wider on both sides, so that marks at the ends stand free. */
    TimeExtent withMargin() {
        double margin = Math.max(2, days() * 0.03);
        return new TimeExtent(first - margin, last + margin);
    }
}
