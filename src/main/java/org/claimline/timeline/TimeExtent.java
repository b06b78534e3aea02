package org.claimline.timeline;

import java.util.List;

/**
 * From the first to the end of the last known day of any mark.
 *
 * @param first start of the first day
 * @param last  end of the last day
 */
public record TimeExtent(double first, double last) {
    /** Where nothing is dated: one month around today. */
    public static TimeExtent around(long today) {
        return new TimeExtent(today - 15, today + 16);
    }

    public static TimeExtent of(List<LaneMarks> lanes, long today) {
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (LaneMarks lane : lanes) {
            first = Math.min(first, lane.firstDay());
            last = Math.max(last, lane.lastDay());
        }
        return first > last ? around(today) : new TimeExtent(first, last);
    }

    public double days() {
        return last - first;
    }

    /** A little wider on both sides, so that marks at the ends stand free. */
    public TimeExtent withMargin() {
        double margin = Math.max(2, days() * 0.03);
        return new TimeExtent(first - margin, last + margin);
    }
}
