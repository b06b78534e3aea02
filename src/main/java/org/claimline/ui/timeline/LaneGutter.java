package org.claimline.ui.timeline;

import java.util.List;

/** How wide the names of the lanes are, so that as few of them as possible are cut. */
final class LaneGutter {
    private static final double LEAST = 112;
    private static final double MOST = 232;
    /** Of the whole width; time comes first. */
    private static final double SHARE = 0.25;
    /** Names further down than this have to do with the room of those above. */
    private static final int MEASURED = 60;

    private final CanvasText words = new CanvasText();
    private List<LaneMarks> measured = List.of();
    private double wanted = LEAST;

    double width(List<LaneMarks> lanes, double whole) {
        if (lanes != measured) {
            measured = lanes;
            wanted = lanes.stream()
                    .limit(MEASURED)
                    .mapToDouble(this::needed)
                    .max()
                    .orElse(LEAST);
        }
        return Math.ceil(Math.max(LEAST, Math.min(wanted, Math.min(MOST, whole * SHARE))));
    }

    private double needed(LaneMarks lane) {
        double count = words.width(CanvasText.count(lane.size()), CanvasText.SMALL);
        return words.width(lane.title(), CanvasText.NORMAL) + count + 3 * GroundPainter.EDGE + 1;
    }
}
