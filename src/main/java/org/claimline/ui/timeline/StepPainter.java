package org.claimline.ui.timeline;

import javafx.scene.canvas.GraphicsContext;

/** Draws how a speaker's position changes: a thin line that steps up towards for and down towards against. */
final class StepPainter {
    private static final double EDGE = 6;

    /** Longer stories than this are told by their crowds. */
    private static final int LONGEST = 2_000;

    private final GraphicsContext graphics;
    private final Palette palette;

    StepPainter(GraphicsContext graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
    }

    /** @param left where time begins, @param top the lane's */
    void paint(LaneMarks marks, TimeScale scale, double left, double top, double height) {
        if (marks.dated() > LONGEST) {
            return;
        }
        int before = -1;
        double from = 0;
        for (int item = 0; item < marks.dated(); item++) {
            int slot = marks.slots()[item];
            if (marks.isOpen(item) || marks.faint()[item] || slot == PositionSlot.OTHER || slot == before) {
                continue;
            }
            double x = left + scale.x(marks.middle(item));
            if (before >= 0) {
                step(before, slot, from, x, top, height);
            }
            before = slot;
            from = x;
        }
    }

    private void step(int before, int now, double from, double to, double top, double height) {
        double yBefore = level(before, top, height);
        double yNow = level(now, top, height);
        graphics.setLineWidth(1.5);
        graphics.setStroke(palette.position(before).deriveColor(0, 1, 1, 0.45));
        graphics.strokeLine(from, yBefore, to, yBefore);
        graphics.setLineWidth(1);
        graphics.setStroke(palette.muted().deriveColor(0, 1, 1, 0.55));
        graphics.strokeLine(to, yBefore, to, yNow);
    }

    private static double level(int slot, double top, double height) {
        return AxisPainter.snap(top + height - EDGE - slot * (height - 2 * EDGE) / (PositionSlot.OTHER - 1));
    }
}
