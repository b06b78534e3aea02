package org.claimline.text;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * The numbers of words, found from the letters where they stand in a text, whatever their case: no word is cut out to be
 * looked up. Open addressing; reading needs no lock, and one thread at a time may add.
 */
public final class WordTable {
    private static final int SMALLEST = 1 << 10;

    /** The words, by number; a thread that sees a number in the places sees its word here. */
    private volatile String[] words = {""};

    private volatile AtomicIntegerArray places = new AtomicIntegerArray(SMALLEST);
    private volatile int size;

    /** The number of a folded word, a new one where it has none yet; from 1 on. */
    public synchronized int add(String word) {
        int known = find(word, 0, word.length());
        if (known != 0) {
            return known;
        }
        int number = size + 1;
        if (number == words.length) {
            words = Arrays.copyOf(words, 2 * number);
        }
        words[number] = word;
        if (number * 2 > places.length()) {
            grow();
        }
        put(places, number);
        size = number;
        return number;
    }

    private void grow() {
        AtomicIntegerArray larger = new AtomicIntegerArray(places.length() * 2);
        for (int number = 1; number <= size; number++) {
            put(larger, number);
        }
        places = larger;
    }

    private void put(AtomicIntegerArray into, int number) {
        String word = words[number];
        int place = hash(word, 0, word.length()) & into.length() - 1;
        while (into.getPlain(place) != 0) {
            place = place + 1 & into.length() - 1;
        }
        into.setRelease(place, number);
    }

    /** The number of the word that stands there in a text, in capitals or not; 0 where it has none. */
    public int find(String text, int start, int end) {
        AtomicIntegerArray known = places;
        int place = hash(text, start, end) & known.length() - 1;
        int number = known.getAcquire(place);
        while (number != 0 && !stands(words[number], text, start, end)) {
            place = place + 1 & known.length() - 1;
            number = known.getAcquire(place);
        }
        return number;
    }

    String word(int number) {
        return words[number];
    }

    int size() {
        return size;
    }

    private static boolean stands(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != plain(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + plain(text.charAt(i));
        }
        return hash ^ hash >>> 15;
    }

    /** As {@link Tokens#fold} does it, for the letters of English; all others stay. */
    private static char plain(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + ('a' - 'A'));
        }
        return c == '\u2019' ? '\'' : c;
    }
}
