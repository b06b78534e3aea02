package org.claimline.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Beginnings of words, each with its number; the longest that fits a word is found first. Immutable. */
final class Beginnings {
    static final Beginnings NONE = new Beginnings(List.of());

    private record Beginning(String letters, int number) {}

    private final List<Beginning> longestFirst;

    private Beginnings(List<Beginning> longestFirst) {
        this.longestFirst = longestFirst;
    }

    Beginnings with(String letters, int number) {
        Beginning more = new Beginning(letters, number);
        if (longestFirst.contains(more)) {
            return this;
        }
        List<Beginning> all = new ArrayList<>(longestFirst);
        all.add(more);
        all.sort(Comparator.comparingInt(
                        (Beginning beginning) -> beginning.letters().length())
                .reversed());
        return new Beginnings(List.copyOf(all));
    }

    /** The number of the longest beginning of a word; of one without, {@link Vocabulary#ANY_NUMBER} or {@link Vocabulary#UNKNOWN}. */
    int numberOf(String word) {
        for (int i = 0; i < longestFirst.size(); i++) {
            if (word.startsWith(longestFirst.get(i).letters())) {
                return longestFirst.get(i).number();
            }
        }
        return !word.isEmpty() && Character.isDigit(word.charAt(0)) ? Vocabulary.ANY_NUMBER : Vocabulary.UNKNOWN;
    }
}
