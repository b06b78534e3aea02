package org.claimline.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimline.model.StatementEntry;
import org.claimline.store.Ties.Tie;

/** Which statements report the same utterance. Made of what was there at one moment; immutable. */
public final class Utterances {
    private final List<Utterance> all;
    private final Map<String, Utterance> byReport = new HashMap<>();

    private Utterances(List<Utterance> all) {
        this.all = all;
        all.forEach(utterance -> utterance.reports().forEach(id -> byReport.put(id, utterance)));
    }

    /** Rejected statements report nothing and stand alone. */
    static Utterances of(Iterable<StatementEntry> entries, List<Tie> ties) {
        Reports reports = new Reports();
        entries.forEach(reports::add);
        return of(reports, ties);
    }

    static Utterances of(Reports unordered, List<Tie> ties) {
        List<Report> reports = unordered.byPublication();
        int[] firsts = UtteranceGrouping.group(unordered, ties);
        Map<Integer, List<String>> groups = new TreeMap<>();
        for (int i = 0; i < firsts.length; i++) {
            groups.computeIfAbsent(firsts[i], first -> new ArrayList<>(1))
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
