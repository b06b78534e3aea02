package org.claimline.timeline;

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

    /** Whether a point lies in the shape whose middle is at 0, 0. */
    static boolean covers(int slot, double x, double y) {
        return switch (slot) {
            case 0 -> inside(TRIANGLE, x, y);
            case 1 -> inside(CROSS, x, y);
            case 2 -> x * x + y * y <= DISC * DISC && !inside(BAR, x, y);
            case 3 -> x * x + y * y <= DISC * DISC && x * x + y * y >= RING_HOLE * RING_HOLE;
            case 4 -> inside(DIAMOND, x, y) && !inside(DIAMOND_HOLE, x, y);
            case 5 -> inside(DIAMOND, x, y);
            case 6 -> inside(SQUARE, x, y);
            default -> x * x + y * y <= DOT * DOT;
        };
    }

    /** By counting the edges that a ray to the right crosses. */
    private static boolean inside(double[] points, double x, double y) {
        boolean inside = false;
        int from = points.length - 2;
        for (int to = 0; to < points.length; to += 2) {
            double y1 = points[from + 1];
            double y2 = points[to + 1];
            if (y1 > y != y2 > y && x < points[from] + (y - y1) / (y2 - y1) * (points[to] - points[from])) {
                inside = !inside;
            }
            from = to;
        }
        return inside;
    }

    /** As the content of an SVG path, to be filled by the even-odd rule; its middle at 0, 0, and 12 pixels wide. */
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
