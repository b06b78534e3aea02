package org.claimline.workspace;

import java.util.HashMap;
import java.util.Map;

/** In how many reports each word stands: a rare word tells more. */
final class WordCounts {
    private final Map<String, Integer> counts = new HashMap<>();
    private int reports;

    void add(Report report) {
        reports++;
        report.words().forEach(word -> counts.merge(word, 1, Integer::sum));
    }

    int of(String word) {
        return counts.getOrDefault(word, 0);
    }

    /** Inverse document frequency (Salton and Buckley 1988). */
    double weight(String word) {
        return Math.log((reports + 1) / (of(word) + 0.5));
    }
}
