package org.claimline.text;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * A number that each word stands for. It is worked out when a text first holds the word, and then found at once by the
 * word's number; of words that no pattern knows it is worked out each time. Share one between threads.
 */
public final class WordNumbers {
    private static final int UNSET = Integer.MIN_VALUE;

    private final ToIntFunction<String> numberOf;
    /** By number of the word; racing threads set the same. */
    private volatile int[] known = {};

    /** @param numberOf the number of a word in folded form; the same each time, and not the smallest there is */
    public WordNumbers(ToIntFunction<String> numberOf) {
        this.numberOf = numberOf;
    }

    /** That of the word of token {@code i}. */
    public int of(Tokens tokens, int i) {
        int word = tokens.number(i);
        int[] numbers = known;
        int number = word < numbers.length ? numbers[word] : UNSET;
        return number != UNSET ? number : learn(word, tokens.word(i));
    }

    private int learn(int word, String letters) {
        int number = numberOf.applyAsInt(letters);
        if (word != Vocabulary.UNKNOWN) {
            int[] numbers = word < known.length ? known : longer(known, word);
            numbers[word] = number;
            known = numbers;
        }
        return number;
    }

    private static int[] longer(int[] known, int word) {
        int[] longer = Arrays.copyOf(known, Math.max(word, Vocabulary.size()) + 1);
        Arrays.fill(longer, known.length, longer.length, UNSET);
        return longer;
    }
}
