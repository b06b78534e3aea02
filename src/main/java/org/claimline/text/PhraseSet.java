package org.claimline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A set of words and phrases that can be looked up at a token. Immutable. */
public final class PhraseSet {
    private static final int[][] NONE = {};

    private final BitSet single = new BitSet();
    private final BitSet opening = new BitSet();
    private int[] firsts = {};
    private int[][][] longer = {};

    private PhraseSet() {}

    /** @param phrases as written; cut into words the way a text is */
    public static PhraseSet of(Iterable<String> phrases) {
        PhraseSet set = new PhraseSet();
        SortedMap<Integer, List<int[]>> longer = new TreeMap<>();
        for (String phrase : phrases) {
            int[] words = numbers(phrase);
            if (words.length == 1) {
                set.single.set(words[0]);
            } else if (words.length > 1) {
                longer.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
            }
        }
        longer.keySet().forEach(set.opening::set);
        set.firsts = set.opening.stream().toArray();
        set.longer = longer.values().stream().map(PhraseSet::longestFirst).toArray(int[][][]::new);
        return set;
    }

    private static int[][] longestFirst(List<int[]> phrases) {
        phrases.sort((a, b) -> Integer.compare(b.length, a.length));
        return phrases.toArray(NONE);
    }

    /** A phrase as the folded words of a text. */
    public static String[] words(String phrase) {
        Tokens tokens = Tokens.of(phrase);
        String[] words = new String[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = tokens.word(i);
        }
        return words;
    }

    /** The same as numbers of the {@link Vocabulary}. */
    static int[] numbers(String phrase) {
        Tokens tokens = Tokens.of(phrase);
        int[] numbers = new int[tokens.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = tokens.addNumber(i);
        }
        return numbers;
    }

    public boolean contains(String word) {
        return contains(Vocabulary.of(word));
    }

    boolean contains(int number) {
        return single.get(number);
    }

    /** Number of tokens of the longest phrase that begins at token {@code at} and ends by {@code end}; 0 for none. */
    public int longestAt(Tokens tokens, int at, int end) {
        int[] numbers = tokens.numbers();
        for (int[] phrase : longerAt(numbers[at])) {
            if (matches(phrase, numbers, at, end)) {
                return phrase.length;
            }
        }
        return contains(numbers[at]) ? 1 : 0;
    }

    /** Every word of its phrases, as numbers of the {@link Vocabulary}. */
    IntStream words() {
        IntStream ofLonger = Arrays.stream(longer).flatMap(Arrays::stream).flatMapToInt(Arrays::stream);
        return IntStream.concat(single.stream(), ofLonger);
    }

    /** The words that a phrase of this set can begin with, as numbers of the {@link Vocabulary}. */
    IntStream firstWords() {
        return IntStream.concat(single.stream(), opening.stream()).distinct();
    }

    /** Whether a phrase of several words begins with that one. */
    boolean opens(int number) {
        return opening.get(number);
    }

    int[][] longerAt(int number) {
        return opening.get(number) ? longer[Arrays.binarySearch(firsts, number)] : NONE;
    }

    static boolean matches(int[] phrase, int[] numbers, int at, int end) {
        if (at + phrase.length > end) {
            return false;
        }
        for (int i = 1; i < phrase.length; i++) {
            if (numbers[at + i] != phrase[i]) {
                return false;
            }
        }
        return true;
    }
}
