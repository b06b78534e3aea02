package org.claimline.text;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The numbers of words, found from the letters where they stand in a text: no word is cut out to be looked up. Open
 * addressing; reading needs no lock, and one thread at a time may add.
 */
public final class WordTable {
    private static final int SMALLEST = 1 << 10;

    /** The words, by number; a thread that sees a number in the places sees its word, and its letters, here. */
    private volatile String[] words = {""};
    /** Of one word after the other: a word is compared with a text where its letters lie, not by way of its string. */
    private volatile char[] letters = new char[SMALLEST];
    /** By number, where the letters of a word end; those of the next begin there. */
    private volatile int[] ends = {0};
    /** The hash of a word in the upper half, so that few others are compared; its number in the lower. */
    private volatile AtomicLongArray places = new AtomicLongArray(SMALLEST);

    private volatile int size;

    /** The number of a folded word, a new one where it has none yet; from 1 on. */
    public synchronized int add(String word) {
        char[] plain = plain(word, 0, word.length());
        int known = find(plain, 0, plain.length);
        if (known != 0) {
            return known;
        }
        int number = size + 1;
        keep(number, word, plain);
        if (number * 2 > places.length()) {
            grow();
        }
        put(places, (long) hash(plain, 0, plain.length) << Integer.SIZE | number);
        size = number;
        return number;
    }

    private void keep(int number, String word, char... plain) {
        if (number == words.length) {
            words = Arrays.copyOf(words, 2 * number);
            ends = Arrays.copyOf(ends, 2 * number);
        }
        int start = ends[number - 1];
        if (start + plain.length > letters.length) {
            letters = Arrays.copyOf(letters, 2 * (start + plain.length));
        }
        words[number] = word;
        System.arraycopy(plain, 0, letters, start, plain.length);
        ends[number] = start + plain.length;
    }

    private void grow() {
        AtomicLongArray larger = new AtomicLongArray(places.length() * 2);
        for (int i = 0; i < places.length(); i++) {
            if (places.getPlain(i) != 0) {
                put(larger, places.getPlain(i));
            }
        }
        places = larger;
    }

    private static void put(AtomicLongArray into, long entry) {
        int last = into.length() - 1;
        int place = hash(entry) & last;
        while (into.getPlain(place) != 0) {
            place = place + 1 & last;
        }
        into.setRelease(place, entry);
    }

    /** The number of the word that stands there in a text, in capitals or not; 0 where it has none. */
    public int find(String text, int start, int end) {
        return find(plain(text, start, end), 0, end - start);
    }

    /** The same, of {@linkplain #plain plain} letters. */
    int find(char[] plain, int start, int end) {
        AtomicLongArray known = places;
        int last = known.length() - 1;
        int hash = hash(plain, start, end);
        int place = hash & last;
        long entry = known.getAcquire(place);
        while (entry != 0 && !(hash(entry) == hash && stands((int) entry, plain, start, end))) {
            place = place + 1 & last;
            entry = known.getAcquire(place);
        }
        return (int) entry;
    }

    private boolean stands(int number, char[] plain, int start, int end) {
        int[] known = ends;
        return Arrays.equals(letters, known[number - 1], known[number], plain, start, end);
    }

    String word(int number) {
        return words[number];
    }

    int size() {
        return size;
    }

    private static int hash(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }

    private static int hash(char[] plain, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + plain[i];
        }
        return hash ^ hash >>> 15;
    }

    /** The letters of a stretch of text, as {@link Tokens#fold} does it for those of English; all others stay. */
    static char[] plain(String text, int start, int end) {
        char[] plain = new char[end - start];
        text.getChars(start, end, plain, 0);
        for (int i = 0; i < plain.length; i++) {
            char c = plain[i];
            if (c >= 'A' && c <= 'Z') {
                plain[i] = (char) (c + ('a' - 'A'));
            } else if (c == '\u2019') {
                plain[i] = '\'';
            }
        }
        return plain;
    }
}
