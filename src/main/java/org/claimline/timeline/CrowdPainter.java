package org.claimline.timeline;

import org.claimline.timeline.Pen.Face;
import org.claimline.timeline.Pen.Side;

/** Paints a crowd as a column: its height tells how many, its bands the mix of positions, its label the count. */
final class CrowdPainter {
    private static final double WIDTH = 20;
    private static final double LABEL = 11;
    private static final double LEAST = 8;
    private static final double LEAST_WITH_LABEL = 16;

    private final Pen pen;
    private final Palette palette;

    CrowdPainter(Pen pen, Palette palette) {
        this.pen = pen;
        this.palette = palette;
    }

    /**
     * @param x    its middle
     * @param room how high it may be, label included
     * @param most the count that fills the room
     */
    void paint(Crowd crowd, double x, double bottom, double room, int most, boolean strong) {
        boolean labelled = room >= LEAST_WITH_LABEL;
        double full = Math.max(LEAST, room - (labelled ? LABEL : 0));
        double share = Math.min(1, Math.sqrt((double) crowd.count() / Math.max(1, most)));
        double height = LEAST + (full - LEAST) * share;
        double left = x - WIDTH / 2;
        int below = 0;
        for (int slot = 0; slot < PositionSlot.COUNT; slot++) {
            if (crowd.of(slot) > 0) {
                double from = height * below / crowd.count();
                below += crowd.of(slot);
                double to = height * below / crowd.count();
                pen.rectangle(left, bottom - to, WIDTH, to - from, palette.position(slot));
            }
        }
        if (strong) {
            pen.outline(left - 2, bottom - height - 2, WIDTH + 4, height + 4, 3, 2, palette.accent());
        }
        if (labelled) {
            pen.words(
                    FittedWords.count(crowd.count()),
                    x,
                    bottom - height - LABEL / 2 - 1,
                    Face.TINY,
                    Side.MIDDLE,
                    palette.text());
        }
    }
}
