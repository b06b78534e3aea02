package org.claimline.timeline;

/** Counts positions in any stretch of a column in constant time: sums are kept for every 64th place. */
final class SlotCounts {
    private static final int STEP = 64;

    private final byte[] slots;
    private final int[] sums;

    /** @param slots not copied */
    SlotCounts(byte[] slots) {
        this.slots = slots;
        this.sums = new int[(slots.length / STEP + 1) * PositionSlot.COUNT];
        int[] running = new int[PositionSlot.COUNT];
        for (int place = 0; place < slots.length; place++) {
            if (place % STEP == 0) {
                System.arraycopy(running, 0, sums, place / STEP * PositionSlot.COUNT, PositionSlot.COUNT);
            }
            running[slots[place]]++;
        }
        if (slots.length % STEP == 0) {
            System.arraycopy(running, 0, sums, slots.length / STEP * PositionSlot.COUNT, PositionSlot.COUNT);
        }
    }

    /** Adds the counts of the places from {@code from} to before {@code to}, by slot. */
    void add(int from, int to, int[] counts) {
        below(to, 1, counts);
        below(from, -1, counts);
    }

    private void below(int place, int sign, int[] counts) {
        int kept = place / STEP;
        for (int slot = 0; slot < PositionSlot.COUNT; slot++) {
            counts[slot] += sign * sums[kept * PositionSlot.COUNT + slot];
        }
        for (int at = kept * STEP; at < place; at++) {
            counts[slots[at]] += sign;
        }
    }
}
