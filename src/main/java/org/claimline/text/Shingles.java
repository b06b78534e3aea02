package org.claimline.text;

import java.util.Arrays;

/**
 * The words of a text, four at a time, as hashes: what two texts share of them tells how much of one stands in the other,
 * whatever was cut, added or set in capitals. Broder, "On the resemblance and containment of documents", 1997.
 */
public final class Shingles {
    private static final int WORDS = 4;
    private static final int SKETCH = 8;

    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    public static Shingles of(String text) {
        long[] words = new long[1_024];
        int count = 0;
        long word = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word = 31 * word + Character.toLowerCase(c) + 7;
            } else if (word != 0) {
                words = count == words.length ? Arrays.copyOf(words, 2 * count) : words;
                words[count++] = word;
                word = 0;
            }
        }
        return new Shingles(hashes(words, count));
    }

    private static long[] hashes(long[] words, int count) {
        long[] hashes = new long[Math.max(0, count - WORDS + 1)];
        for (int i = 0; i < hashes.length; i++) {
            long hash = 0;
            for (int k = 0; k < WORDS; k++) {
                hash = mixed(hash * 0x9E3779B97F4A7C15L + words[i + k]);
            }
            hashes[i] = hash;
        }
        return Arrays.stream(hashes).sorted().distinct().toArray();
    }

    /** Vigna's splitmix64: near words come to lie far apart. */
    private static long mixed(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** How many there are, each counted once. */
    public int size() {
        return hashes.length;
    }

    /** The eight smallest, or all where there are fewer: texts that share most of their words share most of these. */
    public long[] sketch() {
        return Arrays.copyOf(hashes, Math.min(SKETCH, hashes.length));
    }

    /** 0 to 1: how much of the shorter text stands in the longer; 0 where one has no four words. */
    public double likeness(Shingles other) {
        int shared = 0;
        for (int i = 0, k = 0; i < hashes.length && k < other.hashes.length; ) {
            int order = Long.compare(hashes[i], other.hashes[k]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        int shorter = Math.min(hashes.length, other.hashes.length);
        return shorter == 0 ? 0 : (double) shared / shorter;
    }
}
