package org.claimline.ui.timeline;

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
        count++;
        mix[marks.slots()[item]]++;
        firstItem = Math.min(firstItem, item);
        double middle = marks.middle(item);
        earliest = Math.min(earliest, middle);
        latest = Math.max(latest, middle);
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

    int firstItem() {
        return firstItem;
    }

    /** The first day that a mark in it stands at. */
    public long firstDay() {
        return (long) Math.floor(earliest);
    }

    public long lastDay() {
        return (long) Math.floor(latest);
    }
}
