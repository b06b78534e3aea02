package org.claimline.timeline;

import java.util.List;
import org.claimline.timeline.Pen.Face;

/** How wide the names of the lanes are, so that as few of them as possible are cut. */
public final class LaneGutter {
    private static final double LEAST = 112;
    private static final double MOST = 240;
    /** Of the whole width; time comes first. */
    private static final double SHARE = 0.25;
    /** Names further down than this have to do with the room of those above. */
    private static final int MEASURED = 60;

    private List<LaneMarks> measured = List.of();
    private double wanted = LEAST;

    /** In whole pixels. */
    public double width(Pen pen, List<LaneMarks> lanes, double whole) {
        if (lanes != measured) {
            measured = lanes;
            wanted = lanes.stream()
                    .limit(MEASURED)
                    .mapToDouble(lane -> needed(pen, lane))
                    .max()
                    .orElse(LEAST);
        }
        return Math.ceil(Math.max(LEAST, Math.min(wanted, Math.min(MOST, whole * SHARE))));
    }

    private static double needed(Pen pen, LaneMarks lane) {
        double count = pen.width(FittedWords.count(lane.size()), Face.SMALL);
        return pen.width(lane.title(), Face.NORMAL) + count + GroundPainter.NAME + 2 * GroundPainter.EDGE + 1;
    }
}
