package org.claimline.text;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * From two numbers to a third, by open addressing; each entry is one {@code long}, so that reading needs no lock. One thread
 * at a time may add.
 */
public final class PairTable {
    /** First and third numbers are below two to the power of this, second ones below that of 24. */
    static final int BITS = 20;

    private static final int THIRD = (1 << BITS) - 1;
    private static final int SMALLEST = 1 << 10;

    private volatile AtomicLongArray entries = new AtomicLongArray(SMALLEST);
    private int count;

    /** The number of a pair; 0 where none is known. */
    public int get(int first, int second) {
        AtomicLongArray known = entries;
        return (int) known.getAcquire(place(known, key(first, second))) & THIRD;
    }

    /**
     * Adds a pair that is not yet known.
     *
     * @param third from 1 on
     */
    public void add(int first, int second, int third) {
        if (++count * 2 > entries.length()) {
            grow();
        }
        put(entries, key(first, second) << BITS | third);
    }

    private void grow() {
        AtomicLongArray larger = new AtomicLongArray(entries.length() * 2);
        for (int i = 0; i < entries.length(); i++) {
            if (entries.getPlain(i) != 0) {
                put(larger, entries.getPlain(i));
            }
        }
        entries = larger;
    }

    private static void put(AtomicLongArray into, long entry) {
        into.setRelease(place(into, entry >>> BITS), entry);
    }

    private static long key(int first, int second) {
        return (long) second << BITS | first;
    }

    /** Where a pair stands, or may be put: about half of the places are free. */
    private static int place(AtomicLongArray entries, long key) {
        int last = entries.length() - 1;
        // golden ratio (Knuth, The Art of Computer Programming, volume 3, 6.4)
        int place = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & last;
        long entry = entries.getAcquire(place);
        while (entry != 0 && entry >>> BITS != key) {
            place = place + 1 & last;
            entry = entries.getAcquire(place);
        }
        return place;
    }
}
