package org.claimline.ui.timeline;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Paints a crowd as a column: its height tells how many, its bands the mix of positions, its label the count. */
final class CrowdPainter {
    private static final double WIDTH = 20;
    private static final double LABEL = 11;
    private static final double LEAST = 8;

    private final GraphicsContext graphics;
    private final Palette palette;

    CrowdPainter(GraphicsContext graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
    }

    /**
     * @param x    its middle
     * @param room how high it may be, label included
     * @param most the count that fills the room
     */
    void paint(Crowd crowd, double x, double bottom, double room, int most, boolean strong) {
        double full = Math.max(LEAST, room - LABEL);
        double height = LEAST + (full - LEAST) * Math.sqrt((double) crowd.count() / Math.max(1, most));
        double left = Math.round(x - WIDTH / 2);
        double y = bottom;
        for (int slot = 0; slot < PositionSlot.COUNT; slot++) {
            double band = height * crowd.of(slot) / crowd.count();
            graphics.setFill(palette.position(slot));
            graphics.fillRect(left, y - band, WIDTH, band);
            y -= band;
        }
        if (strong) {
            graphics.setStroke(palette.accent());
            graphics.setLineWidth(2);
            graphics.strokeRoundRect(left - 2, y - 2, WIDTH + 4, height + 4, 4, 4);
        }
        graphics.setFont(CanvasText.TINY);
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.BOTTOM);
        graphics.setFill(palette.text());
        graphics.fillText(CanvasText.count(crowd.count()), left + WIDTH / 2, y - 1);
    }
}
