package org.claimline.timeline;

/** Marks of a lane that have no room of their own at this zoom, gathered into one count. */
public final class Crowd {
    private final double x;
    private final int[] mix = new int[PositionSlot.COUNT];
    private int count;
    private int firstItem = Integer.MAX_VALUE;
    private double earliest = Double.POSITIVE_INFINITY;
    private double latest = Double.NEGATIVE_INFINITY;

    /** @param x its middle, in pixels from day 0 */
    Crowd(double x) {
        this.x = x;
    }

    void add(LaneMarks marks, int item) {
        mix[marks.slots()[item]]++;
        double middle = marks.middle(item);
        add(1, item, middle, middle);
    }

    /** Several at once, whose positions are added to the {@link #mix} beforehand. */
    void add(int more, int first, double from, double to) {
        count += more;
        if (from < earliest) {
            earliest = from;
            firstItem = first;
        }
        latest = Math.max(latest, to);
        if (firstItem == Integer.MAX_VALUE) {
            firstItem = first;
        }
    }

    int[] mix() {
        return mix;
    }

    double x() {
        return x;
    }

    public int count() {
        return count;
    }

    /** How many of a position, see {@link PositionSlot}. */
    public int of(int slot) {
        return mix[slot];
    }

    /** The one that stands first in time. */
    int firstItem() {
        return firstItem;
    }

    boolean spans(double middle) {
        return middle >= earliest && middle <= latest;
    }

    /** The first day that a mark in it stands at. */
    public long firstDay() {
        return (long) Math.floor(earliest);
    }

    public long lastDay() {
        return (long) Math.floor(latest);
    }

    /** Whether it is the same gathering, made anew. */
    boolean isLike(Crowd other) {
        return x == other.x && count == other.count && firstItem == other.firstItem;
    }
}
