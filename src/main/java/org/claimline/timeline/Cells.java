package org.claimline.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Cells of time, a crowd wide or a day wide where that is more, and which of them are crowded. They are fixed in time and
 * not in the window, so that crowds stand still when the view is dragged.
 */
final class Cells {
    private static final double BESIDE = LaneLayout.MARK / 2;

    private final double pixelsPerDay;
    private final double width;
    private final Map<Long, Boolean> crowded = new HashMap<>();

    Cells(double pixelsPerDay) {
        this.pixelsPerDay = pixelsPerDay;
        this.width = Math.max(LaneLayout.CROWD, pixelsPerDay);
    }

    boolean areDays() {
        return pixelsPerDay >= LaneLayout.CROWD;
    }

    long of(double day) {
        return (long) Math.floor(day * pixelsPerDay / width);
    }

    /** The day at which a cell begins. */
    double start(long cell) {
        return areDays() ? cell : cell * width / pixelsPerDay;
    }

    /** Its middle, in pixels from day 0. */
    double middle(long cell) {
        return (cell + 0.5) * width;
    }

    void crowd(long cell) {
        crowded.putIfAbsent(cell, false);
    }

    /** Its bars have no room, so they join the crowd. */
    void crowdWithBars(long cell) {
        crowded.put(cell, true);
    }

    boolean isCrowded(long cell) {
        return crowded.containsKey(cell);
    }

    boolean takesBars(long cell) {
        return crowded.getOrDefault(cell, false);
    }

    boolean areAllFree() {
        return crowded.isEmpty();
    }

    /** From this day on a crowd takes points: those next door too that would stand half in it. */
    double from(long cell) {
        return areDays() || isCrowded(cell - 1) ? start(cell) : (cell * width - BESIDE) / pixelsPerDay;
    }

    /** … and before this one. */
    double to(long cell) {
        return areDays() || isCrowded(cell + 1) ? start(cell + 1) : ((cell + 1) * width + BESIDE) / pixelsPerDay;
    }

    /** Whether a crowd takes the point at a day. */
    boolean takes(double day) {
        if (crowded.isEmpty()) {
            return false;
        }
        long own = of(day);
        for (long cell = own - 1; cell <= own + 1; cell++) {
            if (isCrowded(cell) && day >= from(cell) && day < to(cell)) {
                return true;
            }
        }
        return false;
    }

    /** Tells of every crowded cell and whether it takes bars. */
    void each(BiConsumer<Long, Boolean> visitor) {
        crowded.forEach(visitor);
    }
}
