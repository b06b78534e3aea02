package org.claimline.timeline;

import java.util.List;
import org.claimline.timeline.Pen.Face;
import org.claimline.timeline.Pen.Side;
import org.claimline.timeline.PositionTrack.Word;

/**
 * Draws below the marks of a lane which position was held: a line that stands higher the more it is for, steps at every
 * change and marks it with an arrow, and is dotted where nothing was said for long.
 */
final class TrackPainter {
    private static final double ROOM_FOR_WORDS = 92;
    private static final double THICK = 2.5;
    private static final double ARROW = 5;
    /** Changes closer than this are told by their steps alone. */
    private static final double ROOM_FOR_ARROW = 4;
    /** Pixels of time that share one mean. */
    private static final double STRETCH = 7;

    private final Pen pen;
    private final Palette palette;

    TrackPainter(Pen pen, Palette palette) {
        this.pen = pen;
        this.palette = palette;
    }

    /** @param y the track's top */
    void paint(TimelineScene scene, LaneMarks marks, double y) {
        Frame frame = scene.frame();
        TimeScale scale = scene.scale();
        double end = scale.day(frame.timeWidth());
        if (PositionTrack.isCrowded(marks, scale.firstDay(), end)) {
            drift(frame, scale, marks, end, y);
            return;
        }
        List<Word> words = PositionTrack.words(marks, scale.firstDay(), scale.day(frame.timeWidth()));
        for (int place = 0; place < words.size(); place++) {
            Word word = words.get(place);
            boolean last = place + 1 == words.size();
            double until = last
                    ? Math.max(word.day(), scene.today() + 0.5)
                    : words.get(place + 1).day();
            hold(frame, scale, word, until, y);
            if (!last && words.get(place + 1).slot() != word.slot()) {
                step(scene, marks, word, words.get(place + 1), y);
            }
        }
    }

    /** Where words are too many for steps, the line shows their mean, a stretch of pixels at a time. */
    private void drift(Frame frame, TimeScale scale, LaneMarks marks, double end, double y) {
        int stretches = (int) Math.max(1, frame.timeWidth() / STRETCH);
        double[] means = PositionTrack.means(marks, scale.firstDay(), end, stretches);
        double wide = frame.timeWidth() / stretches;
        for (int n = 0; n < stretches; n++) {
            if (!Double.isNaN(means[n])) {
                int colour = palette.position((int) Math.round(means[n]));
                double level = level(means[n], y);
                pen.rectangle(frame.timeLeft() + n * wide, level - THICK / 2, wide, THICK, colour);
            }
        }
    }

    private static double level(double slot, double y) {
        return y + (LaneRoom.TRACK - 6) * (PositionSlot.OTHER - 1 - slot) / (PositionSlot.OTHER - 1) + 1;
    }

    private void hold(Frame frame, TimeScale scale, Word word, double until, double y) {
        double left = frame.timeLeft();
        double level = level(word.slot(), y);
        double quiet = Math.min(until, word.day() + PositionTrack.SILENCE);
        int colour = palette.position(word.slot());
        double x1 = Math.max(left, left + scale.x(word.day()));
        double x2 = Math.min(frame.timeRight(), left + scale.x(quiet));
        if (x2 > x1) {
            pen.rectangle(x1, level - THICK / 2, x2 - x1, THICK, Palette.faded(colour, 0.75));
        }
        double x3 = Math.min(frame.timeRight(), left + scale.x(until));
        x2 = Math.max(left, x2);
        if (quiet < until && x3 > x2) {
            pen.dashed(x2, level, x3, level, Palette.faded(colour, 0.9));
            silence(word, until, x2, x3, y, level);
        }
    }

    /** How long nothing was said, where there is room for it. */
    private void silence(Word word, double until, double x1, double x2, double y, double level) {
        String words = Math.round(until - word.day()) + " days silent";
        if (x2 - x1 >= ROOM_FOR_WORDS) {
            double beside = level - y < LaneRoom.TRACK / 2 ? level + 7 : level - 7;
            pen.words(words, (x1 + x2) / 2, beside, Face.TINY, Side.MIDDLE, palette.muted());
        }
    }

    private void step(TimelineScene scene, LaneMarks marks, Word before, Word now, double y) {
        Frame frame = scene.frame();
        double x = frame.timeLeft() + scene.scale().x(now.day());
        double from = level(before.slot(), y);
        double to = level(now.slot(), y);
        boolean hovered = scene.hovered() instanceof Hit.Change change
                && change.rowAfter() == marks.rows()[now.item()]
                && change.rowBefore() == marks.rows()[before.item()];
        int colour = hovered ? palette.accent() : palette.text();
        double wide = hovered ? 2 : 1;
        double top = Math.min(from, to);
        pen.rectangle(x - wide / 2, top, wide, Math.abs(to - from), Palette.faded(colour, hovered ? 1 : 0.6));
        if (!hovered && scene.scale().x(now.day()) - scene.scale().x(before.day()) < ROOM_FOR_ARROW) {
            return;
        }
        pen.arrow(x, to < from ? to + 2 : to - 2, hovered ? ARROW + 2 : ARROW, to < from, colour);
    }
}
