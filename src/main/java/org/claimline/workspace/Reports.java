package org.claimline.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimline.model.Review;
import org.claimline.model.StatementEntry;

/** What is compared of many statements; they themselves need not stay in memory. */
final class Reports {
    private static final Comparator<Report> BY_PUBLICATION = Comparator.comparingInt(Report::published)
            .thenComparing(Report::name)
            .thenComparingInt(Report::start)
            .thenComparing(Report::id);

    private final Numbering words = new Numbering();
    private final Numbering speakers = new Numbering();
    private final List<Report> all = new ArrayList<>();

    /** A rejected statement reports nothing. */
    void add(StatementEntry entry) {
        if (entry.review() != Review.REJECTED) {
            all.add(Report.of(entry, words, speakers));
        }
    }

    /** The earliest publication first. */
    List<Report> byPublication() {
        all.sort(BY_PUBLICATION);
        return all;
    }

    int speakers() {
        return speakers.size();
    }

    /** How many different words they have; every one's number is below. */
    int words() {
        return words.size();
    }
}
