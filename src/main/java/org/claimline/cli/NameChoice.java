package org.claimline.cli;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which of the known names a typed one means, case and accents left out of account: the very name, else all that hold its
 * words. {@code putin} means Vladimir Putin.
 */
final class NameChoice {
    private static final int MOST_NEAR = 3;

    private NameChoice() {}

    static List<String> meant(String typed, List<String> known) {
        String folded = folded(typed);
        if (folded.isEmpty()) {
            return List.of();
        }
        List<String> same =
                known.stream().filter(name -> folded(name).equals(folded)).toList();
        if (!same.isEmpty()) {
            return same;
        }
        Set<String> words = Set.of(distinct(folded));
        return known.stream()
                .filter(name -> Arrays.asList(folded(name).split(" ")).containsAll(words))
                .toList();
    }

    /** A few names that are spelt much the same, the nearest first. */
    static List<String> near(String typed, List<String> known) {
        String folded = folded(typed);
        int tolerated = Math.max(1, folded.length() / 3);
        return known.stream()
                .filter(name -> !name.isEmpty())
                .map(name -> Map.entry(name, distance(folded, folded(name))))
                .filter(entry -> entry.getValue() <= tolerated)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(MOST_NEAR)
                .map(Map.Entry::getKey)
                .toList();
    }

    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String[] distinct(String folded) {
        return Arrays.stream(folded.split(" ")).distinct().toArray(String[]::new);
    }

    /** To the whole name or to the nearest of its words. */
    private static int distance(String typed, String name) {
        int least = levenshtein(typed, name);
        for (String word : name.split(" ")) {
            least = Math.min(least, levenshtein(typed, word));
        }
        return least;
    }

    /** Levenshtein's edit distance. */
    private static int levenshtein(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        Arrays.setAll(previous, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }
}
