package org.claimline.workspace;

/** The latest reports that hold a word: a ring that forgets the oldest. */
final class LatestUsers {
    private static final int FEW = 4;

    private final int most;
    private int[] ring = new int[FEW];
    private int added;

    LatestUsers(int most) {
        this.most = most;
    }

    void add(int report) {
        if (added == ring.length && ring.length < most) {
            ring = java.util.Arrays.copyOf(ring, Math.min(most, 2 * ring.length));
        }
        ring[added++ % ring.length] = report;
    }

    int size() {
        return Math.min(added, ring.length);
    }

    /** In no order that matters. */
    int get(int place) {
        return ring[place];
    }
}
