package org.claimline.ui.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** All lanes at one zoom, one below the other. Down, it counts in pixels from the top of the first lane. */
public final class LaneStack {
    static final double PADDING = 7;
    private static final double ROOMY = 52;
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 10;
    /** Where lanes go beyond the window anyway, gathering would save little and hide much. */
    private static final int ROWS_TO_SCROLL = 6;

    private static final int LANES_IN_VIEW = 3;

    private static final int FULL_CROWD = 16;
    /** Up to here it costs nothing to try how many rows have room. */
    private static final int FEW = 5_000;
    /** From here on both processors are worth the trouble. */
    private static final int MANY = 50_000;

    private final List<LaneLayout> lanes;
    private final double[] tops;

    private LaneStack(List<LaneLayout> lanes, double[] tops) {
        this.lanes = lanes;
        this.tops = tops;
    }

    /** @param height what the window has room for; few lanes share it, many go beyond it */
    public static LaneStack of(List<LaneMarks> marks, double pixelsPerDay, double height) {
        int total = marks.stream().mapToInt(LaneMarks::size).sum();
        int maxRows = total > FEW ? rowsThatFit(height / Math.max(1, marks.size())) : MOST_ROWS;
        LaneStack stack = of(marks, pixelsPerDay, height, maxRows, total > MANY);
        while (total <= FEW && maxRows > FEWEST_ROWS && stack.totalHeight() > height) {
            maxRows--;
            stack = of(marks, pixelsPerDay, height, maxRows, false);
        }
        boolean scrolls = total <= FEW && stack.totalHeight() > height;
        int rowsToScroll = Math.min(ROWS_TO_SCROLL, rowsThatFit(height / LANES_IN_VIEW));
        return scrolls ? of(marks, pixelsPerDay, height, rowsToScroll, false) : stack;
    }

    private static LaneStack of(
            List<LaneMarks> marks, double pixelsPerDay, double height, int maxRows, boolean parallel) {
        IntStream each = IntStream.range(0, marks.size());
        List<LaneLayout> lanes = (parallel ? each.parallel() : each)
                .mapToObj(lane -> LanePacking.pack(marks.get(lane), pixelsPerDay, maxRows))
                .toList();
        return new LaneStack(lanes, tops(lanes, height));
    }

    private static int rowsThatFit(double laneHeight) {
        int rows = (int) ((laneHeight - 2 * PADDING) / LaneLayout.MARK);
        return Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, rows));
    }

    private static double[] tops(List<LaneLayout> lanes, double height) {
        double least = Math.min(ROOMY, Math.floor(height / Math.max(1, lanes.size())));
        double[] tops = new double[lanes.size() + 1];
        for (int lane = 0; lane < lanes.size(); lane++) {
            int subRows = Math.max(1, lanes.get(lane).subRows());
            tops[lane + 1] = tops[lane] + Math.max(least, subRows * LaneLayout.MARK + 2 * PADDING);
        }
        return tops;
    }

    public int size() {
        return lanes.size();
    }

    public LaneLayout lane(int lane) {
        return lanes.get(lane);
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

    /** The count that a crowd of full height has: the largest, and never a small one. */
    int mostCrowded() {
        return lanes.stream()
                .flatMap(lane -> lane.crowds().stream())
                .mapToInt(Crowd::count)
                .reduce(FULL_CROWD, Math::max);
    }

    /** The lane at a height; -1 above the first and below the last. */
    public int laneAt(double y) {
        if (y < 0 || y >= totalHeight()) {
            return -1;
        }
        int found = Arrays.binarySearch(tops, y);
        return found >= 0 ? Math.min(found, size() - 1) : -found - 2;
    }

    /** The lowest line that points stand on, from the lane's top. */
    double baseline(int lane) {
        LaneLayout layout = lane(lane);
        double content = Math.max(1, layout.subRows()) * LaneLayout.MARK;
        double spare = (height(lane) - content) / 2;
        return spare + Math.max(layout.points().height(), layout.bars().height() == 0 ? 1 : 0) * LaneLayout.MARK;
    }

    /** Middle of a point's sub-row, from the lane's top. */
    double pointY(int lane, int subRow) {
        return baseline(lane) - (subRow + 0.5) * LaneLayout.MARK;
    }

    /** Middle of a bar's sub-row, from the lane's top. */
    double barY(int lane, int subRow) {
        return baseline(lane) + (subRow + 0.5) * LaneLayout.MARK;
    }
}
