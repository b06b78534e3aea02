package org.claimline.ui.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;

/** Paints single marks: points, bars of uncertain dates, the ring of the selected one. */
final class MarkPainter {
    private static final double FAINT = 0.3;
    private static final double BAR = 8;
    private static final double WHISKER = 13;

    private final GraphicsContext graphics;
    private final Palette palette;

    MarkPainter(GraphicsContext graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
    }

    private Color colour(LaneMarks marks, int item) {
        Color colour = palette.position(marks.slots()[item]);
        return marks.faint()[item] ? colour.deriveColor(0, 1, 1, FAINT) : colour;
    }

    void point(LaneMarks marks, int item, double x, double y) {
        Color colour = colour(marks, item);
        boolean inDoubt = marks.doubt()[item] || marks.first()[item] != marks.last()[item];
        if (inDoubt && item < marks.dated()) {
            fade(colour, x - WHISKER, x + WHISKER, y, true, true);
        }
        graphics.setFill(colour);
        MarkShape.paint(graphics, marks.slots()[item], x, y);
    }

    /** The mark itself stands in the middle of its bar, or at the end that is known, and stays in view. */
    void bar(LaneMarks marks, int item, double start, double end, double y, double viewStart, double viewEnd) {
        Color colour = colour(marks, item);
        fade(colour, start, end, y, !marks.isOpenEnd(item), !marks.isOpenStart(item));
        graphics.setFill(colour);
        MarkShape.paint(graphics, marks.slots()[item], barMark(marks, item, start, end, viewStart, viewEnd), y);
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

    private void fade(Color colour, double start, double end, double y, boolean fadeStart, boolean fadeEnd) {
        Color solid = colour.deriveColor(0, 1, 1, 0.5);
        Color clear = colour.deriveColor(0, 1, 1, 0.04);
        graphics.setFill(new LinearGradient(
                start,
                0,
                end,
                0,
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, fadeStart ? clear : solid),
                new Stop(fadeStart ? 0.38 : 0.1, solid),
                new Stop(fadeEnd ? 0.62 : 0.9, solid),
                new Stop(1, fadeEnd ? clear : solid)));
        graphics.fillRoundRect(start, y - BAR / 2, end - start, BAR, BAR, BAR);
    }

    void ring(double x, double y) {
        double radius = LaneLayout.MARK / 2 + 1.5;
        graphics.setStroke(palette.accent());
        graphics.setLineWidth(2);
        graphics.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    void hover(double x, double y) {
        double radius = LaneLayout.MARK / 2 + 3;
        graphics.setFill(palette.accent().deriveColor(0, 1, 1, 0.18));
        graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
