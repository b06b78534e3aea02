package org.claimline.timeline;

import java.util.ArrayList;
import java.util.List;

/** Gives every lane its room: few lanes share what the window has, many go beyond it. */
final class LaneRooms {
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 10;
    private static final int FEWEST_BAR_ROWS = 3;
    private static final int MOST_BAR_ROWS = 6;
    /** Where lanes go beyond the window anyway, gathering would save little and hide much. */
    private static final int ROWS_TO_SCROLL = 6;

    private static final int LANES_IN_VIEW = 3;
    /** Up to here it costs nothing to try how many rows have room. */
    private static final int FEW = 5_000;
    /** Lanes with more marks than this are given full room without a trial. */
    private static final int SMALL = 200;
    /** Lanes with more are counts at most zooms, which gain by height. */
    private static final int CROWDED = 2_000;
    /** At this zoom every span is a bar. */
    private static final double CLOSE = LanePacking.BAR;

    private final List<LaneMarks> lanes;
    private final Arrangement arrangement;
    private final TimeScale fitting;

    /** @param fitting the zoom that shows all of time; nearer ones need no more room */
    LaneRooms(List<LaneMarks> lanes, Arrangement arrangement, TimeScale fitting) {
        this.lanes = lanes;
        this.arrangement = arrangement;
        this.fitting = fitting;
    }

    /** @param height what the window has room for */
    List<LaneRoom> share(double height) {
        int total = lanes.stream().mapToInt(LaneMarks::dated).sum();
        if (total > FEW) {
            return rooms(rowsThatFit(height / Math.max(1, lanes.size())));
        }
        for (int rows = MOST_ROWS; rows >= FEWEST_ROWS; rows--) {
            List<LaneRoom> rooms = rooms(rows);
            if (rooms.stream().mapToDouble(LaneRoom::height).sum() <= height) {
                return rooms;
            }
        }
        return rooms(Math.min(ROWS_TO_SCROLL, rowsThatFit(height / LANES_IN_VIEW)));
    }

    private static int rowsThatFit(double laneHeight) {
        int rows = (int) ((laneHeight - 2 * LaneRoom.PADDING) / LaneLayout.MARK);
        return Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, rows));
    }

    private List<LaneRoom> rooms(int most) {
        List<LaneRoom> rooms = new ArrayList<>(lanes.size());
        for (LaneMarks lane : lanes) {
            rooms.add(arrangement.isCollapsed(lane.key()) ? LaneRoom.FOLDED : room(lane, most));
        }
        return rooms;
    }

    private LaneRoom room(LaneMarks lane, int most) {
        int mostBars = Math.max(FEWEST_BAR_ROWS, Math.min(MOST_BAR_ROWS, most));
        boolean track = arrangement.choice().holdsPositions() && lane.dated() > 1;
        boolean spans = hasSpans(lane);
        LaneRoom full = new LaneRoom(most, spans ? mostBars : 0, track, false);
        if (lane.dated() > CROWDED) {
            return new LaneRoom(spans ? most + 1 : most, spans ? FEWEST_BAR_ROWS - 1 : 0, track, false);
        }
        if (lane.dated() > SMALL) {
            return new LaneRoom(most, spans ? FEWEST_BAR_ROWS : 0, track, false);
        }
        LaneLayout far = trial(lane, fitting.pixelsPerDay(), full);
        int bars = spans
                ? Math.max(far.bars().height(), trial(lane, CLOSE, full).bars().height())
                : 0;
        int rows = far.crowds().isEmpty() ? far.points().height() : most;
        return new LaneRoom(Math.max(rows, bars == 0 ? 1 : 0), Math.max(bars, spans ? 1 : 0), track, false);
    }

    private static boolean hasSpans(LaneMarks lane) {
        return lane.tiers().end(0) < lane.dated();
    }

    private static LaneLayout trial(LaneMarks lane, double pixelsPerDay, LaneRoom room) {
        return LanePacking.pack(lane, pixelsPerDay, room, lane.firstDay(), lane.lastDay());
    }
}
