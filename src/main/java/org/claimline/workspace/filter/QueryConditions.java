package org.claimline.workspace.filter;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.model.Review;
import org.claimline.model.StatementQuery;
import org.claimline.model.TimelineClock;
import org.claimline.workspace.index.Columns;
import org.claimline.workspace.index.StatementIndex;

/**
 * A query in terms of one index. Which facets a row fails comes as bits, so that one pass over the rows tells both what
 * is selected and how each facet counts without its own condition.
 */
final class QueryConditions {
    static final int SPEAKER = 1;
    static final int COUNTRY = 2;
    static final int POSITION = 4;
    static final int OUTLET = 8;
    static final int REVIEW = 16;
    static final int TAG = 32;

    /** Fails what no facet can take back: the dates or the words. */
    static final int OUT = -1;

    private final StatementIndex index;
    private final Columns columns;
    private final boolean[] speakers;
    private final boolean[] countries;
    private final boolean[] positions;
    private final boolean[] outlets;
    private final boolean[] reviews;
    private final BitSet tagged;
    private final BitSet worded;
    private final boolean dated;
    private final boolean byPublication;
    private final int from;
    private final int to;

    /** @param worded the rows that hold the query's words; empty where it asks for none */
    QueryConditions(StatementIndex index, StatementQuery query, Optional<BitSet> worded) {
        this.index = index;
        this.columns = index.columns();
        this.speakers = chosen(columns.speakerNames(), query.speakers());
        this.countries = chosen(columns.countryCodes(), query.countries());
        this.positions = chosen(columns.positionLabels(), query.positions());
        this.outlets = chosen(columns.outletNames(), query.outlets());
        this.reviews = chosen(List.of(Review.values()), query.reviews());
        this.tagged = query.tags().isEmpty() ? null : tagged(index, query.tags());
        this.worded = worded.orElse(null);
        this.dated = query.asksForDays();
        this.byPublication = query.clock() == TimelineClock.PUBLISHED;
        this.from = query.from().map(day -> (int) day.toEpochDay()).orElse(Integer.MIN_VALUE);
        this.to = query.to().map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE);
    }

    /** By code; null where nothing is asked. */
    private static <T> boolean[] chosen(List<T> dictionary, Set<T> values) {
        if (values.isEmpty()) {
            return null;
        }
        boolean[] chosen = new boolean[dictionary.size()];
        for (int code = 0; code < chosen.length; code++) {
            chosen[code] = values.contains(dictionary.get(code));
        }
        return chosen;
    }

    private static BitSet tagged(StatementIndex index, Set<String> tags) {
        BitSet rows = new BitSet(index.size());
        tags.forEach(tag -> Arrays.stream(index.annotations().rowsOf(tag)).forEach(rows::set));
        return rows;
    }

    /** 0 where the row is selected, {@link #OUT}, or the bits of the facets whose choice it does not meet. */
    int failedBy(int row) {
        if (worded != null && !worded.get(row)) {
            return OUT;
        }
        if (dated && !isInTime(row)) {
            return OUT;
        }
        int failed = 0;
        if (speakers != null && !speakers[columns.speakers()[row]]) {
            failed |= SPEAKER;
        }
        if (countries != null && !countries[columns.countries()[row]]) {
            failed |= COUNTRY;
        }
        if (positions != null && !positions[columns.positions()[row]]) {
            failed |= POSITION;
        }
        if (outlets != null && !outlets[columns.outlets()[columns.articles()[row]]]) {
            failed |= OUTLET;
        }
        if (reviews != null && !reviews[index.annotations().reviewCode(row)]) {
            failed |= REVIEW;
        }
        if (tagged != null && !tagged.get(row)) {
            failed |= TAG;
        }
        return failed;
    }

    private boolean isInTime(int row) {
        if (byPublication) {
            int day = columns.published()[columns.articles()[row]];
            return day != StatementIndex.NO_DAY && from <= day && day <= to;
        }
        return columns.latest()[row] >= from && columns.earliest()[row] <= to && !index.isUndated(row);
    }
}
