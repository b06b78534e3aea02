package org.claimline.timeline;

import java.util.List;
import org.claimline.timeline.Pen.Face;
import org.claimline.timeline.Pen.Side;
import org.claimline.workspace.KnownEvent;

/** Paints the axis: periods above, ticks below them, and quiet marks for known events along its foot. */
final class AxisPainter {
    static final double HEIGHT = 54;
    static final double EVENTS_TOP = 38;

    private static final double TICKS_TOP = 18;
    private static final double LABEL_EDGE = 6;
    private static final double EVENT = 5;

    private final Pen pen;
    private final Palette palette;
    private final FittedWords fitted;

    AxisPainter(Pen pen, Palette palette, FittedWords fitted) {
        this.pen = pen;
        this.palette = palette;
        this.fitted = fitted;
    }

    /** @param left where time begins */
    void paint(TimeScale scale, List<KnownEvent> events, double left, double width) {
        TimeAxis axis = TimeAxis.of(scale, width);
        periods(axis, scale, left, width);
        double right = left + width;
        for (TimeAxis.Tick tick : axis.ticks()) {
            double x = left + scale.x(tick.day());
            pen.vertical(x, TICKS_TOP, EVENTS_TOP, palette.line());
            if (x + LABEL_EDGE + pen.width(tick.label(), Face.SMALL) <= right) {
                pen.words(tick.label(), x + LABEL_EDGE, 28, Face.SMALL, Side.LEFT, palette.muted());
            }
        }
        events(events, scale, left, right);
    }

    /** A period's name stays in view as long as the period does. */
    private void periods(TimeAxis axis, TimeScale scale, double left, double width) {
        for (TimeAxis.Tick period : axis.periods()) {
            double start = left + scale.x(period.day());
            double end = Math.min(left + width, left + scale.x(period.next()));
            double x = Math.max(start, left);
            double room = end - x - 2 * LABEL_EDGE;
            if (start >= left) {
                pen.vertical(start, 0, TICKS_TOP, palette.line());
            }
            String label = pen.width(period.label(), Face.BOLD) <= room ? period.label() : shortened(period, room);
            pen.words(label, x + LABEL_EDGE, 10, Face.BOLD, Side.LEFT, palette.text());
        }
    }

    private String shortened(TimeAxis.Tick period, double room) {
        String label = period.label().length() > 4 ? period.label().substring(0, 3) : period.label();
        return pen.width(label, Face.BOLD) <= room ? label : "";
    }

    /** Each has its mark; its name stands where it runs into no other. */
    private void events(List<KnownEvent> events, TimeScale scale, double left, double right) {
        double y = EVENTS_TOP + (HEIGHT - EVENTS_TOP) / 2 - 1;
        for (int place = 0; place < events.size(); place++) {
            double x = left + scale.x(events.get(place).day() + 0.5);
            if (x < left || x > right) {
                continue;
            }
            pen.arrow(x, y, EVENT, false, palette.muted());
            double next = place + 1 < events.size()
                    ? Math.min(right, left + scale.x(events.get(place + 1).day() + 0.5) - EVENT)
                    : right;
            double room = next - x - EVENT - 2 * LABEL_EDGE;
            if (room > 48) {
                String name = fitted.fit(pen, events.get(place).name(), Face.TINY, room);
                pen.words(name, x + LABEL_EDGE + 1, y, Face.TINY, Side.LEFT, palette.muted());
            }
        }
    }
}
