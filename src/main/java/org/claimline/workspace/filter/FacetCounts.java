package org.claimline.workspace.filter;

import java.util.List;

/**
 * How often each value occurs. The counts of a facet obey all conditions of the query but its own, so that choosing one
 * speaker does not empty the list of the others. Most frequent first, then by name; values that are chosen are listed even
 * at zero, others from one on.
 *
 * @param matching  how many statements the whole query selects
 * @param positions by label, see {@link org.claimline.model.Position#label()}
 * @param reviews   by label, see {@link org.claimline.model.Review#label()}
 * @param tags      a statement with several tags counts for each
 */
public record FacetCounts(
        int matching,
        List<FacetCount> speakers,
        List<FacetCount> countries,
        List<FacetCount> positions,
        List<FacetCount> outlets,
        List<FacetCount> reviews,
        List<FacetCount> tags) {
    public FacetCounts {
        speakers = List.copyOf(speakers);
        countries = List.copyOf(countries);
        positions = List.copyOf(positions);
        outlets = List.copyOf(outlets);
        reviews = List.copyOf(reviews);
        tags = List.copyOf(tags);
    }
}
