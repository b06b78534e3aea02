package org.claimline.text;

import java.util.Arrays;

/** The longest match of each pattern at one place, in the order of the patterns; filled anew for the next place. */
final class LongestMatches {
    private int[] patterns = new int[8];
    private int[] ends = new int[8];
    private int size;

    /** Notes a match up to a place, in place of a shorter one of the same pattern. */
    void put(int pattern, int end) {
        int place = size;
        while (place > 0 && patterns[place - 1] >= pattern) {
            place--;
        }
        if (place == size || patterns[place] != pattern) {
            open(place);
            patterns[place] = pattern;
        }
        ends[place] = end;
    }

    private void open(int place) {
        if (size == patterns.length) {
            patterns = Arrays.copyOf(patterns, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        System.arraycopy(patterns, place, patterns, place + 1, size - place);
        System.arraycopy(ends, place, ends, place + 1, size - place);
        size++;
    }

    /** Tells them, as matches from that place on, and forgets them. */
    void tell(int first, PhraseAutomaton.Matches matches) {
        for (int i = 0; i < size; i++) {
            matches.add(patterns[i], first, ends[i]);
        }
        size = 0;
    }
}
