package org.claimline.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimline.model.StatementEntry;
import org.claimline.store.Ties.Tie;

/** Which reports are of the same utterance. Immutable. */
final class Utterances {
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

    /** Of statements that lie in no database. */
    static Utterances of(Iterable<StatementEntry> entries, List<Tie> ties) {
        List<Report> reports = new ArrayList<>();
        WordCounts counts = new WordCounts();
        for (StatementEntry entry : entries) {
            reports.add(Report.of(entry));
        }
        reports.forEach(counts::add);
        return of(reports, counts, ties);
    }

    /** @param counts of the words of everybody's reports, these among them */
    static Utterances of(List<Report> unordered, WordCounts counts, List<Tie> ties) {
        List<Report> reports = unordered.stream().sorted(BY_PUBLICATION).toList();
        int[] firsts = UtteranceGrouping.group(reports, counts, ties);
        Map<Integer, List<String>> groups = new TreeMap<>();
        for (int i = 0; i < firsts.length; i++) {
            groups.computeIfAbsent(firsts[i], first -> new ArrayList<>())
                    .add(reports.get(i).id());
        }
        return new Utterances(groups.values().stream().map(Utterance::new).toList());
    }

    /** All of them, also those that only one article reports; the earliest publication first. */
    List<Utterance> all() {
        return all;
    }

    /** The utterance that a statement reports. */
    Optional<Utterance> of(String statementId) {
        return Optional.ofNullable(byReport.get(statementId));
    }
}
