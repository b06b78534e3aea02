package org.claimline.timeline;

import java.util.Arrays;
import java.util.List;

/**
 * All lanes, one below the other, and where everything in them stands at the zoom that is asked for. Down, it counts in
 * pixels from the top of the first lane. Lanes are laid out when they are asked for, so those out of view cost nothing.
 */
public final class LaneStack {
    private static final double ROOMY = 46;
    /** Layouts begin and end at whole multiples of this many pixels, so that small drags need no new one. */
    private static final double BLOCK = 1_024;

    private static final double AROUND = 256;
    private static final int FULL_CROWD = 16;
    private static final int LARGEST = 24;
    private static final int LEVELS = 40;

    private final List<LaneMarks> lanes;
    private final List<LaneRoom> rooms;
    private final double[] tops;
    private final int pinned;
    private final LaneLayout[] layouts;
    private final int[] fullest = new int[LEVELS];
    private double pixelsPerDay = Double.NaN;
    private double from;
    private double to;

    private LaneStack(List<LaneMarks> lanes, List<LaneRoom> rooms, double[] tops, int pinned) {
        this.lanes = lanes;
        this.rooms = rooms;
        this.tops = tops;
        this.pinned = pinned;
        this.layouts = new LaneLayout[lanes.size()];
    }

    /**
     * @param fitting the zoom that shows all of time
     * @param height  what the window has room for; few lanes share it, many go beyond it
     */
    public static LaneStack of(List<LaneMarks> lanes, Arrangement arrangement, TimeScale fitting, double height) {
        List<LaneRoom> rooms = new LaneRooms(lanes, arrangement, fitting).share(height);
        double least = Math.min(ROOMY, Math.floor(height / Math.max(1, lanes.size())));
        double[] tops = new double[lanes.size() + 1];
        int pinned = 0;
        for (int lane = 0; lane < tops.length - 1; lane++) {
            LaneRoom room = rooms.get(lane);
            tops[lane + 1] = tops[lane] + (room.collapsed() ? room.height() : Math.max(least, room.height()));
            boolean above =
                    lane == pinned && arrangement.isPinned(lanes.get(lane).key());
            pinned += above && tops[lane + 1] <= height / 2 ? 1 : 0;
        }
        return new LaneStack(lanes, rooms, tops, pinned);
    }

    /** To be told what is looked at before layouts are asked for. */
    public LaneStack at(TimeScale scale, double width) {
        double left = scale.firstDay() * scale.pixelsPerDay();
        double first = (Math.floor(left / BLOCK) * BLOCK - AROUND) / scale.pixelsPerDay();
        double last = (Math.ceil((left + width) / BLOCK) * BLOCK + AROUND) / scale.pixelsPerDay();
        if (scale.pixelsPerDay() != pixelsPerDay || first != from || last != to) {
            pixelsPerDay = scale.pixelsPerDay();
            from = first;
            to = last;
            Arrays.fill(layouts, null);
        }
        return this;
    }

    public int size() {
        return lanes.size();
    }

    public LaneMarks marks(int lane) {
        return lanes.get(lane);
    }

    public LaneRoom room(int lane) {
        return rooms.get(lane);
    }

    /** Where its marks stand at the zoom last told with {@link #at}. */
    public LaneLayout lane(int lane) {
        if (layouts[lane] == null) {
            layouts[lane] = LanePacking.pack(lanes.get(lane), pixelsPerDay, rooms.get(lane), from, to);
        }
        return layouts[lane];
    }

    public double top(int lane) {
        return tops[lane];
    }

    public double height(int lane) {
        return tops[lane + 1] - tops[lane];
    }

    public double totalHeight() {
        return tops[lanes.size()];
    }

    /** How many lanes stay on top whatever is scrolled. */
    public int pinned() {
        return pinned;
    }

    public double pinnedHeight() {
        return tops[pinned];
    }

    /** Where a lane's top is in a view that is scrolled down by so much. */
    public double topInView(int lane, double scroll) {
        return lane < pinned ? tops[lane] : tops[lane] - scroll;
    }

    /** The lane at a height of such a view; -1 where there is none. */
    public int laneInView(double y, double scroll) {
        return laneAt(y < pinnedHeight() ? y : y + scroll);
    }

    /** The lane at a height; -1 above the first and below the last. */
    public int laneAt(double y) {
        if (y < 0 || y >= totalHeight()) {
            return -1;
        }
        int found = Arrays.binarySearch(tops, y);
        return found >= 0 ? Math.min(found, size() - 1) : -found - 2;
    }

    /** The count that a crowd of full height has at this zoom: about the largest anywhere, and never a small one. */
    int fullCrowd() {
        double days = Math.max(1, LaneLayout.CROWD / pixelsPerDay);
        int level = Math.min(LEVELS - 1, 63 - Long.numberOfLeadingZeros((long) Math.ceil(days)));
        if (fullest[level] == 0) {
            fullest[level] = lanes.stream()
                    .sorted((a, b) -> Integer.compare(b.dated(), a.dated()))
                    .limit(LARGEST)
                    .mapToInt(lane -> fullest(lane, level))
                    .reduce(FULL_CROWD, Math::max);
        }
        return fullest[level];
    }

    /** The most single days of a lane in a stretch of 2<sup>level</sup> days. */
    private static int fullest(LaneMarks lane, int level) {
        LaneTiers tiers = lane.tiers();
        double days = 1L << level;
        int most = 0;
        for (int place = tiers.start(0); place < tiers.end(0); ) {
            double end = (Math.floor(tiers.middle(place) / days) + 1) * days;
            int next = tiers.from(place, tiers.end(0), end);
            most = Math.max(most, next - place);
            place = Math.max(next, place + 1);
        }
        return most;
    }

    private double content(int lane) {
        LaneRoom room = rooms.get(lane);
        return Math.max(1, room.rows() + room.barRows()) * LaneLayout.MARK + (room.track() ? LaneRoom.TRACK : 0);
    }

    /** The lowest line that points stand on, from the lane's top. */
    double baseline(int lane) {
        return (height(lane) - content(lane)) / 2 + rooms.get(lane).rows() * LaneLayout.MARK;
    }

    /** Middle of a point's sub-row, from the lane's top. */
    double pointY(int lane, int subRow) {
        return baseline(lane) - (subRow + 0.5) * LaneLayout.MARK;
    }

    /** Middle of a bar's sub-row, from the lane's top. */
    double barY(int lane, int subRow) {
        return baseline(lane) + (subRow + 0.5) * LaneLayout.MARK;
    }

    /** Top of the track of positions, from the lane's top. */
    double trackY(int lane) {
        return baseline(lane) + rooms.get(lane).barRows() * LaneLayout.MARK + 2;
    }
}
