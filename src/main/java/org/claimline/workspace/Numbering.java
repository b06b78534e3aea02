package org.claimline.workspace;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Gives each word a number, from 0 on: what is compared by the million is compared by number. */
final class Numbering {
    private final Map<String, Integer> numbers = new HashMap<>();

    int of(String word) {
        return numbers.computeIfAbsent(word, fresh -> numbers.size());
    }

    /** In the order of the words. */
    int[] of(Collection<String> words) {
        return words.stream().mapToInt(this::of).toArray();
    }

    int size() {
        return numbers.size();
    }
}
