package org.claimline.timeline;

import org.claimline.timeline.Pen.Face;
import org.claimline.timeline.Pen.Side;

/** Paints what lies under the marks: grid, today, and the names of the lanes in the gutter. */
final class GroundPainter {
    static final double EDGE = 12;
    /** Where the names of lanes begin; left of it stands the arrow that folds them. */
    static final double NAME = 24;

    private final Pen pen;
    private final Palette palette;
    private final FittedWords fitted;

    GroundPainter(Pen pen, Palette palette, FittedWords fitted) {
        this.pen = pen;
        this.palette = palette;
        this.fitted = fitted;
    }

    void ground(TimelineScene scene) {
        Frame frame = scene.frame();
        pen.rectangle(0, 0, frame.width(), frame.height(), palette.ground());
        grid(scene, frame.lanesTop());
    }

    private void grid(TimelineScene scene, double top) {
        Frame frame = scene.frame();
        for (TimeAxis.Tick tick : TimeAxis.of(scene.scale(), frame.timeWidth()).ticks()) {
            double x = frame.timeLeft() + scene.scale().x(tick.day());
            if (x >= frame.timeLeft() && x <= frame.timeRight()) {
                pen.vertical(x, top, frame.bottom(), palette.hair());
            }
        }
    }

    /** Pinned lanes stand over those that are scrolled under them. */
    void underPinned(TimelineScene scene) {
        Frame frame = scene.frame();
        double height = scene.stack().pinnedHeight();
        pen.rectangle(0, frame.lanesTop(), frame.width(), height, palette.ground());
        pen.rectangle(0, frame.lanesTop(), frame.width(), height, Palette.faded(palette.stripe(), 0.6));
    }

    void endOfPinned(TimelineScene scene) {
        Frame frame = scene.frame();
        double y = frame.lanesTop() + scene.stack().pinnedHeight() - 1;
        pen.horizontal(0, frame.width(), y, palette.line());
        pen.horizontal(0, frame.width(), y - 2, palette.line());
    }

    void lane(TimelineScene scene, int lane, double top) {
        LaneStack stack = scene.stack();
        Frame frame = scene.frame();
        double height = stack.height(lane);
        pen.horizontal(0, frame.width(), top + height - 1, palette.hair());
        if (lane == scene.selectedLane()) {
            pen.rectangle(0, top, frame.width(), height - 1, Palette.faded(palette.accent(), 0.07));
        }
        LaneMarks marks = stack.marks(lane);
        boolean pinned = scene.arrangement().isPinned(marks.key());
        double middle = top + height / 2;
        fold(scene, lane, middle);
        String count = FittedWords.count(marks.size());
        pen.words(count, frame.timeLeft() - EDGE, middle, Face.SMALL, Side.RIGHT, palette.muted());
        double room = frame.timeLeft() - NAME - 2 * EDGE - pen.width(count, Face.SMALL);
        String title = fitted.fit(pen, marks.title(), Face.NORMAL, pinned ? room - EDGE : room);
        pen.words(title, NAME, middle, Face.NORMAL, Side.LEFT, palette.text());
        if (pinned) {
            pen.disc(NAME + pen.width(title, Face.NORMAL) + 8, middle, 3, palette.accent());
        }
    }

    /** Two short lines: pointing down where the lane is open, to the right where it is folded. */
    private void fold(TimelineScene scene, int lane, double y) {
        boolean hovered = scene.hovered() instanceof Hit.LaneName name
                && name.onFold()
                && name.key().equals(scene.stack().marks(lane).key());
        int colour = hovered ? palette.accent() : palette.muted();
        double x = EDGE;
        if (scene.stack().room(lane).collapsed()) {
            pen.line(x - 1.5, y - 3.5, x + 2, y, 1.5, colour);
            pen.line(x - 1.5, y + 3.5, x + 2, y, 1.5, colour);
        } else {
            pen.line(x - 3.5, y - 1.5, x, y + 2, 1.5, colour);
            pen.line(x + 3.5, y - 1.5, x, y + 2, 1.5, colour);
        }
    }

    private void edges(Frame frame) {
        pen.vertical(frame.timeLeft() - 1, 0, frame.height(), palette.line());
        if (frame.hasTray()) {
            pen.vertical(frame.timeRight(), 0, frame.height(), palette.line());
        }
    }

    /** The head goes over lanes that are scrolled under it. */
    void head(TimelineScene scene) {
        Frame frame = scene.frame();
        pen.rectangle(0, 0, frame.width(), frame.lanesTop(), palette.stripe());
        pen.words(scene.words().lanes(), NAME, 28, Face.SMALL, Side.LEFT, palette.muted());
        if (frame.hasTray()) {
            double x = frame.timeRight() + EDGE;
            pen.words(scene.words().undated(), x, 10, Face.SMALL, Side.LEFT, palette.muted());
            pen.words(FittedWords.count(scene.undated()), x, 28, Face.SMALL, Side.LEFT, palette.muted());
        }
        pen.horizontal(0, frame.width(), frame.lanesTop() - 1, palette.line());
        edges(frame);
    }

    void today(TimelineScene scene) {
        Frame frame = scene.frame();
        double x = frame.timeLeft() + scene.scale().x(scene.today() + 0.5);
        if (x >= frame.timeLeft() && x <= frame.timeRight()) {
            pen.dashed(x, frame.lanesTop(), x, frame.bottom(), palette.accent());
        }
    }

    void todayOnAxis(TimelineScene scene) {
        double x = scene.frame().timeLeft() + scene.scale().x(scene.today() + 0.5);
        pen.arrow(x, scene.frame().lanesTop() - 4, 6, false, palette.accent());
    }
}
