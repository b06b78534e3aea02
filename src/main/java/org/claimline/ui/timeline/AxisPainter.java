package org.claimline.ui.timeline;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Paints the axis: periods above, ticks below, a line for today. */
final class AxisPainter {
    static final double HEIGHT = 40;

    private static final double LABEL_EDGE = 6;
    private final CanvasText words = new CanvasText();

    /** @param left where time begins */
    void paint(GraphicsContext graphics, Palette palette, TimeScale scale, double left, double width) {
        TimeAxis axis = TimeAxis.of(scale, width);
        graphics.setTextBaseline(VPos.CENTER);
        graphics.setStroke(palette.line());
        graphics.setLineWidth(1);
        periods(graphics, palette, axis, scale, left, width);
        graphics.setFont(CanvasText.SMALL);
        graphics.setTextAlign(TextAlignment.LEFT);
        for (TimeAxis.Tick tick : axis.ticks()) {
            double x = snap(left + scale.x(tick.day()));
            graphics.setFill(palette.muted());
            graphics.strokeLine(x, HEIGHT - 20, x, HEIGHT);
            graphics.fillText(tick.label(), x + LABEL_EDGE, HEIGHT - 10);
        }
        graphics.strokeLine(left, HEIGHT - 0.5, left + width, HEIGHT - 0.5);
    }

    /** A period's name stays in view as long as the period does. */
    private void periods(
            GraphicsContext graphics, Palette palette, TimeAxis axis, TimeScale scale, double left, double width) {
        graphics.setFont(CanvasText.BOLD);
        for (TimeAxis.Tick period : axis.periods()) {
            double start = left + scale.x(period.day());
            double end = Math.min(left + width, left + scale.x(period.next()));
            double x = Math.max(start, left);
            double room = end - x - 2 * LABEL_EDGE;
            if (start >= left) {
                graphics.strokeLine(snap(start), 0, snap(start), HEIGHT - 20);
            }
            String label =
                    room < words.width(period.label(), CanvasText.BOLD) ? shortened(period, room) : period.label();
            graphics.setFill(palette.text());
            graphics.fillText(label, x + LABEL_EDGE, 11);
        }
    }

    private String shortened(TimeAxis.Tick period, double room) {
        String label = period.label().length() > 4 ? period.label().substring(0, 3) : period.label();
        return words.width(label, CanvasText.BOLD) <= room ? label : "";
    }

    static double snap(double x) {
        return Math.floor(x) + 0.5;
    }
}
