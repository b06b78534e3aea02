package org.claimline.timeline;

import java.util.Arrays;

/**
 * The dated marks of a lane, dealt out by how long their dates are (one day, two to three, four to seven, … and open ones)
 * and in each tier ordered by middle. Whether a mark is a point or a bar depends on its tier and the zoom alone, and what
 * stands in a stretch of time is found by halving: a zoom costs what it shows, not what there is.
 */
final class LaneTiers {
    static final int OPEN_START = 30;
    static final int OPEN_END = 31;
    static final int COUNT = 32;

    private final LaneMarks marks;
    private final int[] items;
    private final int[] starts = new int[COUNT + 1];
    private final SlotCounts counts;

    LaneTiers(LaneMarks marks) {
        this.marks = marks;
        this.items = new int[marks.dated()];
        deal();
        byte[] slots = new byte[items.length];
        for (int place = 0; place < slots.length; place++) {
            slots[place] = marks.slots()[items[place]];
        }
        counts = new SlotCounts(slots);
    }

    private void deal() {
        for (int item = 0; item < items.length; item++) {
            starts[tier(item) + 1]++;
        }
        for (int tier = 0; tier < COUNT; tier++) {
            starts[tier + 1] += starts[tier];
        }
        int[] next = Arrays.copyOf(starts, COUNT);
        for (int item = 0; item < items.length; item++) {
            items[next[tier(item)]++] = item;
        }
        // single days are in order already
        for (int tier = 1; tier < COUNT; tier++) {
            sort(starts[tier], starts[tier + 1]);
        }
    }

    private int tier(int item) {
        if (marks.isOpenStart(item)) {
            return OPEN_START;
        }
        if (marks.isOpenEnd(item)) {
            return OPEN_END;
        }
        long days = marks.last()[item] - (long) marks.first()[item] + 1;
        return Math.min(OPEN_START - 1, 63 - Long.numberOfLeadingZeros(Math.max(1, days)));
    }

    private void sort(int from, int to) {
        if (to - from < 2) {
            return;
        }
        long[] keys = new long[to - from];
        for (int place = from; place < to; place++) {
            keys[place - from] = (long) marks.twiceMiddle(items[place]) << 32 | items[place];
        }
        Arrays.sort(keys);
        for (int place = from; place < to; place++) {
            items[place] = (int) keys[place - from];
        }
    }

    /** The fewest days of a date of this tier. */
    static double leastDays(int tier) {
        return tier >= OPEN_START ? 0 : 1L << tier;
    }

    boolean isEmpty(int tier) {
        return starts[tier] == starts[tier + 1];
    }

    int start(int tier) {
        return starts[tier];
    }

    int end(int tier) {
        return starts[tier + 1];
    }

    int item(int place) {
        return items[place];
    }

    double middle(int place) {
        return marks.middle(items[place]);
    }

    /** The first place of the tier whose middle is not before the day; {@link #end} where there is none. */
    int from(int tier, double day) {
        return from(starts[tier], starts[tier + 1], day);
    }

    /** The same between two places. */
    int from(int low, int high, double day) {
        double twice = 2 * day;
        while (low < high) {
            int half = (low + high) >>> 1;
            if (marks.twiceMiddle(items[half]) < twice) {
                low = half + 1;
            } else {
                high = half;
            }
        }
        return low;
    }

    /** Adds the marks between two places to a crowd. */
    void gather(int from, int to, Crowd crowd) {
        if (from < to) {
            counts.add(from, to, crowd.mix());
            crowd.add(to - from, items[from], middle(from), middle(to - 1));
        }
    }

    /** The mean position between two places, other labels left out; not a number where there is none. */
    double meanSlot(int from, int to) {
        int[] mix = new int[PositionSlot.COUNT];
        counts.add(from, to, mix);
        long sum = 0;
        long size = 0;
        for (int slot = 0; slot < PositionSlot.OTHER; slot++) {
            sum += (long) slot * mix[slot];
            size += mix[slot];
        }
        return size == 0 ? Double.NaN : (double) sum / size;
    }
}
