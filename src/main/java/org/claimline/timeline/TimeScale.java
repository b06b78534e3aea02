package org.claimline.timeline;

/**
 * Maps time to pixels. Days are epoch days as fractions: day 3 lasts from 3.0 to 4.0.
 *
 * @param firstDay     time at x = 0
 * @param pixelsPerDay how wide a day is
 */
public record TimeScale(double firstDay, double pixelsPerDay) {
    /** Widest day: an hour is fifty pixels. */
    public static final double CLOSEST = 1_200;

    /** Narrowest day: some ten thousand years in a window. */
    public static final double FARTHEST = 0.0003;

    public TimeScale {
        pixelsPerDay = Math.max(FARTHEST, Math.min(CLOSEST, pixelsPerDay));
    }

    /** Shows the days from {@code first} to the end of {@code last} in {@code width} pixels. */
    public static TimeScale fitting(double first, double last, double width) {
        double days = Math.max(1e-3, last - first);
        double pixelsPerDay = Math.max(FARTHEST, Math.min(CLOSEST, width / days));
        double spare = width / pixelsPerDay - days;
        return new TimeScale(first - spare / 2, pixelsPerDay);
    }

    public double x(double day) {
        return (day - firstDay) * pixelsPerDay;
    }

    public double day(double x) {
        return firstDay + x / pixelsPerDay;
    }

    /** Closer by {@code factor}; the time under {@code x} stays where it is. */
    public TimeScale zoomedAt(double x, double factor) {
        double held = day(x);
        TimeScale closer = new TimeScale(firstDay, pixelsPerDay * factor);
        return new TimeScale(held - x / closer.pixelsPerDay, closer.pixelsPerDay);
    }

    /** The content moved {@code pixels} to the right. */
    public TimeScale draggedBy(double pixels) {
        return new TimeScale(firstDay - pixels / pixelsPerDay, pixelsPerDay);
    }

    /** The same zoom with {@code day} at {@code x}. */
    public TimeScale with(double day, double x) {
        return new TimeScale(day - x / pixelsPerDay, pixelsPerDay);
    }
}
