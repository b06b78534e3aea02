package org.claimline.workspace.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.model.StatementQuery;
import org.claimline.workspace.index.Columns;
import org.claimline.workspace.index.StatementIndex;

/** Counts the values of each facet over the rows it is shown. */
final class Tally {
    private final StatementIndex index;
    private final Columns columns;
    private final int[] speakers;
    private final int[] countries;
    private final int[] positions;
    private final int[] outlets;
    private final int[] reviews = new int[Review.values().length];
    private final BitSet forTags;
    private final boolean anyTags;
    private int matching;

    Tally(StatementIndex index) {
        this.index = index;
        this.columns = index.columns();
        this.speakers = new int[columns.speakerNames().size()];
        this.countries = new int[columns.countryCodes().size()];
        this.positions = new int[columns.positionLabels().size()];
        this.outlets = new int[columns.outletNames().size()];
        this.forTags = new BitSet(index.size());
        this.anyTags = !index.tags().isEmpty();
    }

    /** Every row is selected: a column at a time, in loops that are quick from the first time on. */
    void all() {
        int size = columns.size();
        matching = size;
        int[] byArticle = new int[columns.outlets().length];
        for (int row = 0; row < size; row++) {
            speakers[columns.speakers()[row]]++;
        }
        for (int row = 0; row < size; row++) {
            countries[columns.countries()[row]]++;
        }
        for (int row = 0; row < size; row++) {
            positions[columns.positions()[row]]++;
        }
        for (int row = 0; row < size; row++) {
            byArticle[columns.articles()[row]]++;
        }
        for (int article = 0; article < byArticle.length; article++) {
            outlets[columns.outlets()[article]] += byArticle[article];
        }
        for (int row = 0; row < size; row++) {
            reviews[index.annotations().reviewCode(row)]++;
        }
        if (anyTags) {
            forTags.set(0, size);
        }
    }

    /** A row that the query selects counts in every facet. */
    void selected(int row) {
        matching++;
        speakers[columns.speakers()[row]]++;
        countries[columns.countries()[row]]++;
        positions[columns.positions()[row]]++;
        outlets[columns.outlets()[columns.articles()[row]]]++;
        reviews[index.annotations().reviewCode(row)]++;
        if (anyTags) {
            forTags.set(row);
        }
    }

    /** A row that fails one facet only counts in that one. */
    void failedOnly(int facet, int row) {
        switch (facet) {
            case QueryConditions.SPEAKER -> speakers[columns.speakers()[row]]++;
            case QueryConditions.COUNTRY -> countries[columns.countries()[row]]++;
            case QueryConditions.POSITION -> positions[columns.positions()[row]]++;
            case QueryConditions.OUTLET -> outlets[columns.outlets()[columns.articles()[row]]]++;
            case QueryConditions.REVIEW -> reviews[index.annotations().reviewCode(row)]++;
            case QueryConditions.TAG -> forTags.set(row);
            default -> {
                // fails several: no single choice would bring it back
            }
        }
    }

    FacetCounts counts(StatementQuery query) {
        return new FacetCounts(
                matching,
                listed(columns.speakerNames(), speakers, query.speakers()),
                listed(columns.countryCodes(), countries, query.countries()),
                listed(
                        columns.positionLabels().stream().map(Position::label).toList(),
                        positions,
                        query.positions().stream().map(Position::label).collect(Collectors.toSet())),
                listed(columns.outletNames(), outlets, query.outlets()),
                listed(
                        Arrays.stream(Review.values()).map(Review::label).toList(),
                        reviews,
                        query.reviews().stream().map(Review::label).collect(Collectors.toSet())),
                listed(index.tags(), tagCounts(), query.tags()));
    }

    private int[] tagCounts() {
        return index.tags().stream()
                .mapToInt(tag -> (int) Arrays.stream(index.annotations().rowsOf(tag))
                        .filter(forTags::get)
                        .count())
                .toArray();
    }

    /**
     * Most frequent first. Equal ones stay in the order of the dictionary, which is that of the names; chosen ones that
     * do not occur come last.
     */
    private static List<FacetCount> listed(List<String> dictionary, int[] counts, Set<String> chosen) {
        long[] keys = new long[counts.length];
        int size = 0;
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                keys[size++] = (long) -counts[code] << 32 | code;
            }
        }
        Arrays.sort(keys, 0, size);
        List<FacetCount> listed = new ArrayList<>(size + chosen.size());
        Set<String> missing = new TreeSet<>(chosen);
        for (int i = 0; i < size; i++) {
            int code = (int) keys[i];
            listed.add(new FacetCount(dictionary.get(code), counts[code]));
            missing.remove(dictionary.get(code));
        }
        missing.forEach(value -> listed.add(new FacetCount(value, 0)));
        return listed;
    }
}
