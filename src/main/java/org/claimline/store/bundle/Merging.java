package org.claimline.store.bundle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimline.store.act.Acts;

/** One bundle on its way into a store: the act under way, and what is counted of it. */
final class Merging {
    /** What is counted. */
    enum Count {
        ARTICLES,
        STATEMENTS,
        DECISIONS,
        NOTES,
        GROUPS,
        SPEAKERS,
        VIEWS,
        CONFLICTS
    }

    private final Acts.Pen pen;
    private final String source;
    private final Bundles.Incoming incoming;
    private final long lastAction;
    private final boolean intoEmpty;
    private final Map<Count, Integer> counts = new EnumMap<>(Count.class);
    private final List<String> withoutKin = new ArrayList<>();
    private final Set<String> met = new HashSet<>();

    /**
     * @param lastAction the last number of a repair of articles here
     * @param intoEmpty  whether there is nothing here yet
     */
    Merging(Acts.Pen pen, String source, Bundles.Incoming incoming, long lastAction, boolean intoEmpty) {
        this.pen = pen;
        this.source = source;
        this.incoming = incoming;
        this.lastAction = lastAction;
        this.intoEmpty = intoEmpty;
    }

    Acts.Pen pen() {
        return pen;
    }

    /** The name of the bundle's file. */
    String source() {
        return source;
    }

    Bundles.Incoming incoming() {
        return incoming;
    }

    long lastAction() {
        return lastAction;
    }

    boolean intoEmpty() {
        return intoEmpty;
    }

    void count(Count what) {
        counts.merge(what, 1, Integer::sum);
    }

    void withoutKin(String article) {
        withoutKin.add(article);
    }

    /** @throws IllegalArgumentException where the bundle has had one of that kind and key before */
    void meet(String kind, String key) {
        if (!met.add(kind + " " + key)) {
            throw new IllegalArgumentException("there are two of " + key);
        }
    }

    MergeReport report() {
        return new MergeReport(
                withoutKin,
                of(Count.ARTICLES),
                of(Count.STATEMENTS),
                of(Count.DECISIONS),
                of(Count.NOTES),
                of(Count.GROUPS),
                of(Count.SPEAKERS),
                of(Count.VIEWS),
                of(Count.CONFLICTS));
    }

    private int of(Count what) {
        return counts.getOrDefault(what, 0);
    }
}
