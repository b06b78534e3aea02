package org.claimline.text;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * From a state and a word to the next state, by open addressing; each way is one {@code long}, so that reading needs no lock.
 * One thread at a time may add.
 */
final class Ways {
    /** States are below two to the power of this; words have the rest of a way. */
    static final int STATE_BITS = 20;

    private static final int STATES = (1 << STATE_BITS) - 1;
    private static final int SMALLEST = 1 << 10;

    private volatile AtomicLongArray ways = new AtomicLongArray(SMALLEST);
    private int count;

    /** The state behind a word; 0 where none is known. States are from 1 on. */
    int next(int state, int word) {
        AtomicLongArray known = ways;
        return (int) known.getAcquire(place(known, key(state, word))) & STATES;
    }

    void add(int state, int word, int next) {
        if (++count * 2 > ways.length()) {
            grow();
        }
        put(ways, key(state, word) << STATE_BITS | next);
    }

    private void grow() {
        AtomicLongArray larger = new AtomicLongArray(ways.length() * 2);
        for (int i = 0; i < ways.length(); i++) {
            if (ways.getPlain(i) != 0) {
                put(larger, ways.getPlain(i));
            }
        }
        ways = larger;
    }

    private static void put(AtomicLongArray into, long way) {
        into.setRelease(place(into, way >>> STATE_BITS), way);
    }

    private static long key(int state, int word) {
        return (long) word << STATE_BITS | state;
    }

    /** Where a way stands, or may be put: about half of the places are free. */
    private static int place(AtomicLongArray ways, long key) {
        int last = ways.length() - 1;
        // golden ratio (Knuth, The Art of Computer Programming, volume 3, 6.4)
        int place = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & last;
        long way = ways.getAcquire(place);
        while (way != 0 && way >>> STATE_BITS != key) {
            place = place + 1 & last;
            way = ways.getAcquire(place);
        }
        return place;
    }
}
