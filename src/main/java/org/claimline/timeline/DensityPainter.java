package org.claimline.timeline;

import org.claimline.timeline.Pen.Face;
import org.claimline.timeline.Pen.Side;

/** Paints all of time at a glance: a histogram stacked by position, with the part that is in view framed. */
public final class DensityPainter {
    /** How wide a bin is. */
    public static final double BIN = 5;

    private static final double TOP = 6;
    private static final double BOTTOM = 16;

    private final Pen pen;
    private final Palette palette;

    public DensityPainter(Pen pen, Palette palette) {
        this.pen = pen;
        this.palette = palette;
    }

    /**
     * @param scale     of the strip itself
     * @param firstDay  where the view begins
     * @param brushFrom where a range is being drawn, in pixels; not a number where none is
     */
    public record Strip(
            Density density,
            TimeScale scale,
            double firstDay,
            double lastDay,
            Frame frame,
            double brushFrom,
            double brushTo,
            String title) {}

    public void paint(Strip strip) {
        Frame frame = strip.frame();
        pen.rectangle(0, 0, frame.width(), frame.height(), palette.stripe());
        bins(strip);
        window(strip);
        labels(strip);
        pen.horizontal(0, frame.width(), 0, palette.line());
    }

    private void bins(Strip strip) {
        Frame frame = strip.frame();
        int[][] counts = strip.density().counts();
        double step = frame.timeWidth() / counts.length;
        double full = frame.height() - TOP - BOTTOM;
        for (int bin = 0; bin < counts.length; bin++) {
            int below = 0;
            for (int slot = 0; slot < PositionSlot.COUNT; slot++) {
                if (counts[bin][slot] > 0) {
                    double from = full * below / strip.density().most();
                    below += counts[bin][slot];
                    double to = full * below / strip.density().most();
                    double bottom = frame.height() - BOTTOM;
                    pen.rectangle(
                            frame.timeLeft() + bin * step, bottom - to, step - 1, to - from, palette.position(slot));
                }
            }
        }
    }

    private void window(Strip strip) {
        Frame frame = strip.frame();
        double start = inside(frame, frame.timeLeft() + strip.scale().x(strip.firstDay()));
        double end = inside(frame, frame.timeLeft() + strip.scale().x(strip.lastDay()));
        int veil = Palette.faded(palette.ground(), 0.6);
        double height = frame.height() - BOTTOM;
        pen.rectangle(frame.timeLeft(), 1, start - frame.timeLeft(), height, veil);
        pen.rectangle(end, 1, frame.timeRight() - end, height, veil);
        pen.outline(start + 0.5, 2, Math.max(3, end - start - 1), height - 2, 3, 1.5, palette.accent());
        if (!Double.isNaN(strip.brushFrom())) {
            double left = Math.min(strip.brushFrom(), strip.brushTo());
            double width = Math.abs(strip.brushTo() - strip.brushFrom());
            pen.rectangle(left, 2, width, height - 2, Palette.faded(palette.accent(), 0.25));
        }
    }

    private void labels(Strip strip) {
        Frame frame = strip.frame();
        double y = frame.height() - BOTTOM;
        TimeAxis axis = TimeAxis.of(strip.scale(), frame.timeWidth());
        double free = Double.NEGATIVE_INFINITY;
        for (TimeAxis.Tick tick : axis.periods().isEmpty() ? axis.ticks() : axis.periods()) {
            double x =
                    Math.max(frame.timeLeft(), frame.timeLeft() + strip.scale().x(tick.day()));
            double width = pen.width(tick.label(), Face.TINY);
            if (x >= free && x + width + 8 < frame.timeRight()) {
                pen.vertical(x, y, frame.height(), palette.line());
                pen.words(tick.label(), x + 5, y + BOTTOM / 2, Face.TINY, Side.LEFT, palette.muted());
                free = x + width + 12;
            }
        }
        pen.words(strip.title(), GroundPainter.NAME, y / 2 + 2, Face.SMALL, Side.LEFT, palette.muted());
    }

    private static double inside(Frame frame, double x) {
        return Math.max(frame.timeLeft(), Math.min(frame.timeRight(), x));
    }
}
