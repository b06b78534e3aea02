package org.claimline.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimline.model.Review;
import org.claimline.model.StatementEntry;
import org.claimline.store.Ties.Tie;

/** Which statements report the same utterance. Made of what was there at one moment; immutable. */
public final class Utterances {
    private static final Comparator<Report> BY_PUBLICATION = Comparator.comparingInt(Report::published)
            .thenComparing(Report::name)
            .thenComparingInt(Report::start)
            .thenComparing(Report::id);

    private final List<Utterance> all;
    private final Map<String, Utterance> byReport = new HashMap<>();

    private Utterances(List<Utterance> all) {
        this.all = all;
        all.forEach(utterance -> utterance.reports().forEach(id -> byReport.put(id, utterance)));
    }

    /** Rejected statements report nothing and stand alone. */
    static Utterances of(Iterable<StatementEntry> entries, List<Tie> ties) {
        List<Report> reports = new ArrayList<>();
        for (StatementEntry entry : entries) {
            if (entry.review() != Review.REJECTED) {
                reports.add(Report.of(entry));
            }
        }
        return ofReports(reports, ties);
    }

    static Utterances ofReports(List<Report> unordered, List<Tie> ties) {
        List<Report> reports = unordered.stream().sorted(BY_PUBLICATION).toList();
        int[] firsts = UtteranceGrouping.group(reports, ties);
        Map<Integer, List<String>> groups = new TreeMap<>();
        for (int i = 0; i < firsts.length; i++) {
            groups.computeIfAbsent(firsts[i], first -> new ArrayList<>())
                    .add(reports.get(i).id());
        }
        return new Utterances(groups.values().stream().map(Utterance::new).toList());
    }

    /** All of them, also those that only one article reports; the earliest publication first. */
    public List<Utterance> all() {
        return all;
    }

    /** The utterance that a statement reports; empty for one that is rejected or came later. */
    public Optional<Utterance> of(String statementId) {
        return Optional.ofNullable(byReport.get(statementId));
    }
}
