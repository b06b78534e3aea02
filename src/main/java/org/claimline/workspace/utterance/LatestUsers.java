package org.claimline.workspace.utterance;

import java.util.Arrays;

/** The latest reports that hold a word; the oldest is forgotten. */
final class LatestUsers {
    private static final int MOST = 64;
    private static final int FEW = 4;

    private int[] ring = new int[FEW];
    private int added;

    void add(int report) {
        if (added == ring.length && ring.length < MOST) {
            ring = Arrays.copyOf(ring, 2 * ring.length);
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
