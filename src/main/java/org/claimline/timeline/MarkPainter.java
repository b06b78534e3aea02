package org.claimline.timeline;

import org.claimline.timeline.Pen.Face;
import org.claimline.timeline.Pen.Side;

/** Paints single marks: points, bars of uncertain dates, the ring of the selected one. */
final class MarkPainter {
    private static final double FAINT = 0.3;
    private static final double BAR = 8;
    private static final double WHISKER = 13;
    private static final double SPAN = 0.5;
    private static final int MOST_SOURCES = 9;

    private final Pen pen;
    private final Palette palette;

    MarkPainter(Pen pen, Palette palette) {
        this.pen = pen;
        this.palette = palette;
    }

    private int colour(LaneMarks marks, int item) {
        int colour = palette.position(marks.slots()[item]);
        return marks.is(LaneMarks.FAINT, item) ? Palette.faded(colour, FAINT) : colour;
    }

    void point(LaneMarks marks, int item, double x, double y) {
        int colour = colour(marks, item);
        pen.linked(marks.rows()[item], 1);
        boolean inDoubt = marks.is(LaneMarks.DOUBT, item) || marks.first()[item] != marks.last()[item];
        if (inDoubt && item < marks.dated()) {
            pen.span(x - WHISKER, x + WHISKER, y, BAR, Palette.faded(colour, SPAN), true, true);
        }
        pen.mark(marks.slots()[item], x, y, colour);
        late(marks, item, x, y);
        pen.unlinked();
    }

    /** The mark itself stands in the middle of its bar, or at the end that is known, and stays in view. */
    void bar(LaneMarks marks, int item, double start, double end, double y, double viewStart, double viewEnd) {
        int colour = colour(marks, item);
        pen.linked(marks.rows()[item], 1);
        boolean doubt = marks.is(LaneMarks.DOUBT, item);
        pen.span(
                Math.max(start, viewStart - 2_000),
                Math.min(end, viewEnd + 2_000),
                y,
                BAR,
                Palette.faded(colour, SPAN),
                doubt || marks.isOpenStart(item),
                doubt || marks.isOpenEnd(item));
        double x = barMark(marks, item, start, end, viewStart, viewEnd);
        pen.mark(marks.slots()[item], x, y, colour);
        late(marks, item, x, y);
        pen.unlinked();
    }

    /** A small flag at the upper right: it was told of long after it was said. */
    private void late(LaneMarks marks, int item, double x, double y) {
        if (marks.is(LaneMarks.LATE, item)) {
            pen.disc(x + 6, y - 5, 3, palette.ground());
            pen.disc(x + 6, y - 5, 2, palette.text());
        }
    }

    /** A small number at the lower right: so many reports tell of it. */
    void sources(LaneMarks marks, int item, double x, double y) {
        int sources = marks.sources(item);
        if (sources > 1) {
            pen.disc(x + 9, y + 4, 5, palette.ground());
            String words = sources > MOST_SOURCES ? MOST_SOURCES + "+" : Integer.toString(sources);
            pen.words(words, x + 9, y + 4, Face.TINY, Side.MIDDLE, palette.text());
        }
    }

    static double barMark(LaneMarks marks, int item, double start, double end, double viewStart, double viewEnd) {
        double half = LaneLayout.MARK / 2;
        double x = (start + end) / 2;
        if (marks.isOpenStart(item)) {
            x = end - half;
        } else if (marks.isOpenEnd(item)) {
            x = start + half;
        }
        double low = Math.max(start + half, viewStart + half);
        double high = Math.min(end - half, viewEnd - half);
        return low > high ? x : Math.max(low, Math.min(high, x));
    }

    void ring(double x, double y) {
        pen.ring(x, y, LaneLayout.MARK / 2 + 1.5, 2, palette.accent());
    }

    void hover(double x, double y) {
        pen.disc(x, y, LaneLayout.MARK / 2 + 3, Palette.faded(palette.accent(), 0.18));
    }
}
