package org.claimline.ui.filter;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.model.StatementQuery;
import org.claimline.workspace.filter.FacetCount;
import org.claimline.workspace.filter.FacetCounts;

/** The fields that can be filtered by ticking values; values are strings here, as the counts give them. */
public enum Facet {
    POSITION,
    COUNTRY,
    SPEAKER,
    OUTLET,
    REVIEW,
    TAG;

    /** In lower case, as keys of texts write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<String> chosen(StatementQuery query) {
        return switch (this) {
            case POSITION -> query.positions().stream().map(Position::label).collect(Collectors.toSet());
            case COUNTRY -> query.countries();
            case SPEAKER -> query.speakers();
            case OUTLET -> query.outlets();
            case REVIEW -> query.reviews().stream().map(Review::label).collect(Collectors.toSet());
            case TAG -> query.tags();
        };
    }

    StatementQuery with(StatementQuery query, Set<String> values) {
        return switch (this) {
            case POSITION ->
                query.withPositions(values.stream().map(Position::new).collect(Collectors.toSet()));
            case COUNTRY -> query.withCountries(values);
            case SPEAKER -> query.withSpeakers(values);
            case OUTLET -> query.withOutlets(values);
            case REVIEW ->
                query.withReviews(values.stream().map(Review::ofLabel).collect(Collectors.toSet()));
            case TAG -> query.withTags(values);
        };
    }

    List<FacetCount> counts(FacetCounts counts) {
        return switch (this) {
            case POSITION -> counts.positions();
            case COUNTRY -> counts.countries();
            case SPEAKER -> counts.speakers();
            case OUTLET -> counts.outlets();
            case REVIEW -> counts.reviews();
            case TAG -> counts.tags();
        };
    }
}
