package org.claimline.timeline;

/**
 * Draws the timeline on whatever it is for: a canvas, an SVG file, a picture. Lengths are logical pixels; colours are ARGB.
 * Rectangles, hairlines and marks are moved to whole pixels of the device, so that they are sharp at every scaling.
 */
public interface Pen {
    /** The type that words are set in. */
    enum Face {
        NORMAL(12, false),
        SMALL(11, false),
        TINY(10, false),
        BOLD(12, true);

        private final double size;
        private final boolean bold;

        Face(double size, boolean bold) {
            this.size = size;
            this.bold = bold;
        }

        /** In pixels. */
        public double size() {
            return size;
        }

        public boolean isBold() {
            return bold;
        }
    }

    /** To which side of its point a word stands. */
    enum Side {
        LEFT,
        MIDDLE,
        RIGHT
    }

    void rectangle(double x, double y, double width, double height, int colour);

    /** The edge of a rectangle with round corners. */
    void outline(double x, double y, double width, double height, double radius, double thickness, int colour);

    /** A line as thin as the device has them. */
    void horizontal(double x1, double x2, double y, int colour);

    void vertical(double x, double y1, double y2, int colour);

    /** A dashed one. */
    void dashed(double x1, double y1, double x2, double y2, int colour);

    /** A line of steps. */
    void line(double x1, double y1, double x2, double y2, double thickness, int colour);

    /** The shape of a position, see {@link MarkShape}, its middle at the point. */
    void mark(int slot, double x, double y, int colour);

    /** A span of time, whose ends fade out where they are not known exactly. */
    void span(double x1, double x2, double y, double height, int colour, boolean fadeStart, boolean fadeEnd);

    void ring(double x, double y, double radius, double thickness, int colour);

    void disc(double x, double y, double radius, int colour);

    /** A small triangle that points up or down, its middle at the point. */
    void arrow(double x, double y, double size, boolean up, int colour);

    /** @param y the middle of the line */
    void words(String words, double x, double y, Face face, Side side, int colour);

    /** How wide words are. */
    double width(String words, Face face);

    /** From here on only what lies inside is drawn. */
    void clip(double x, double y, double width, double height);

    /** Takes the last clip back. */
    void unclip();

    /** What is drawn until {@link #unlinked} stands for so many statements, the first of which is this row of the index. */
    default void linked(int row, int count) {}

    default void unlinked() {}
}
