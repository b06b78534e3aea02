package org.claimline.store.bundle;

import java.util.List;

/**
 * What came of a merging: how many of each were new here.
 *
 * @param articles  ids of those that are new and of which no kin is known yet
 * @param taken     articles in all
 * @param decisions statements whose decision was taken over, none having been made here
 * @param conflicts where both sides hold something, and not the same
 */
public record MergeReport(
        List<String> articles,
        int taken,
        int statements,
        int decisions,
        int notes,
        int groups,
        int speakers,
        int views,
        int conflicts) {
    public MergeReport {
        articles = List.copyOf(articles);
    }
}
