package org.claimline.timeline;

/** Marks as pixels, made once and copied often: a canvas draws ten small images in the time of one path. */
public final class MarkRaster {
    /** Samples of a pixel, across and down. */
    private static final int FINE = 6;

    private MarkRaster() {}

    /** How many device pixels a mark is wide and high at a scaling. */
    public static int size(double scaling) {
        return (int) Math.ceil(LaneLayout.MARK * scaling);
    }

    /** Its pixels from left to right and top to bottom, as ARGB that is not premultiplied. */
    public static int[] pixels(int slot, int colour, double scaling) {
        int size = size(scaling);
        int[] pixels = new int[size * size];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double covered = covered(slot, x - size / 2.0, y - size / 2.0, scaling);
                pixels[y * size + x] = Palette.faded(colour, covered);
            }
        }
        return pixels;
    }

    private static double covered(int slot, double left, double top, double scaling) {
        int hits = 0;
        for (int sample = 0; sample < FINE * FINE; sample++) {
            double x = (left + (sample % FINE + 0.5) / FINE) / scaling;
            double y = (top + (sample / FINE + 0.5) / FINE) / scaling;
            hits += MarkShape.covers(slot, x, y) ? 1 : 0;
        }
        return (double) hits / (FINE * FINE);
    }
}
