package org.claimline.ui.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.FillRule;

/**
 * The shape of each position, the second channel beside its colour. Against: a warning triangle, a cross, a barred disc.
 * For: a hollow diamond, a full one, a square. A ring takes no side.
 */
public final class MarkShape {
    private static final double[] TRIANGLE = {0, -5.6, 5.8, 4.6, -5.8, 4.6};
    private static final double[] CROSS = {
        0, -2.2, 3.0, -5.2, 5.2, -3.0, 2.2, 0, 5.2, 3.0, 3.0, 5.2, 0, 2.2, -3.0, 5.2, -5.2, 3.0, -2.2, 0, -5.2, -3.0,
        -3.0, -5.2
    };
    private static final double[] DIAMOND = {0, -6, 6, 0, 0, 6, -6, 0};
    private static final double[] DIAMOND_HOLE = {0, -3.1, 3.1, 0, 0, 3.1, -3.1, 0};
    private static final double[] SQUARE = {-4.7, -4.7, 4.7, -4.7, 4.7, 4.7, -4.7, 4.7};
    private static final double[] BAR = {-3.4, -1.1, 3.4, -1.1, 3.4, 1.1, -3.4, 1.1};
    private static final double DISC = 5.3;
    private static final double RING_HOLE = 3;
    private static final double DOT = 3.2;

    private MarkShape() {}

    /** Fills the shape in the present colour, its middle at the point; it is 12 pixels wide. */
    static void paint(GraphicsContext graphics, int slot, double x, double y) {
        graphics.setFillRule(FillRule.EVEN_ODD);
        graphics.beginPath();
        switch (slot) {
            case 0 -> outline(graphics, TRIANGLE, x, y);
            case 1 -> outline(graphics, CROSS, x, y);
            case 2 -> {
                disc(graphics, DISC, x, y);
                outline(graphics, BAR, x, y);
            }
            case 3 -> {
                disc(graphics, DISC, x, y);
                disc(graphics, RING_HOLE, x, y);
            }
            case 4 -> {
                outline(graphics, DIAMOND, x, y);
                outline(graphics, DIAMOND_HOLE, x, y);
            }
            case 5 -> outline(graphics, DIAMOND, x, y);
            case 6 -> outline(graphics, SQUARE, x, y);
            default -> disc(graphics, DOT, x, y);
        }
        graphics.fill();
    }

    private static void outline(GraphicsContext graphics, double[] points, double x, double y) {
        graphics.moveTo(x + points[0], y + points[1]);
        for (int at = 2; at < points.length; at += 2) {
            graphics.lineTo(x + points[at], y + points[at + 1]);
        }
        graphics.closePath();
    }

    private static void disc(GraphicsContext graphics, double radius, double x, double y) {
        graphics.moveTo(x + radius, y);
        graphics.arc(x, y, radius, radius, 0, 360);
        graphics.closePath();
    }

    /** The same as the content of an SVG path, to be filled by the even-odd rule; its middle at 0, 0. */
    public static String svg(int slot) {
        return switch (slot) {
            case 0 -> path(TRIANGLE);
            case 1 -> path(CROSS);
            case 2 -> circle(DISC) + path(BAR);
            case 3 -> circle(DISC) + circle(RING_HOLE);
            case 4 -> path(DIAMOND) + path(DIAMOND_HOLE);
            case 5 -> path(DIAMOND);
            case 6 -> path(SQUARE);
            default -> circle(DOT);
        };
    }

    private static String path(double[] points) {
        StringBuilder path = new StringBuilder();
        for (int at = 0; at < points.length; at += 2) {
            path.append(at == 0 ? "M" : "L").append(points[at]).append(' ').append(points[at + 1]);
        }
        return path.append('Z').toString();
    }

    private static String circle(double r) {
        return "M" + r + " 0A" + r + " " + r + " 0 1 1 " + -r + " 0A" + r + " " + r + " 0 1 1 " + r + " 0Z";
    }
}
