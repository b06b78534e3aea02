package org.claimline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.claimline.model.Evidence;
import org.claimline.model.Statement;
import org.claimline.text.Span;

/** A stretch of a passage that is one thing to its statement throughout. */
record PassageRun(String words, Role role) {
    enum Role {
        PLAIN,
        CONTENT,
        SOURCE,
        CUE
    }

    boolean isContent() {
        return role == Role.CONTENT;
    }

    boolean isSource() {
        return role == Role.SOURCE;
    }

    boolean isCue() {
        return role == Role.CUE;
    }

    boolean isPlain() {
        return role == Role.PLAIN;
    }

    /** The passage cut where evidence begins and ends; whole where its words are not those that the evidence counts in. */
    static List<PassageRun> of(Statement statement) {
        String words = statement.wording().passage();
        Span passage = statement.evidence().passage();
        if (passage.length() != words.length()) {
            return List.of(new PassageRun(words, Role.PLAIN));
        }
        List<PassageRun> runs = new ArrayList<>();
        int start = passage.start();
        for (int cut : cuts(statement.evidence())) {
            Span span = new Span(start, cut);
            runs.add(new PassageRun(
                    words.substring(start - passage.start(), cut - passage.start()), role(span, statement.evidence())));
            start = cut;
        }
        return runs;
    }

    /** Ends of runs, ascending, the passage's own the last. */
    private static Iterable<Integer> cuts(Evidence evidence) {
        TreeSet<Integer> cuts = new TreeSet<>();
        evidence.contents().forEach(span -> add(cuts, span));
        evidence.source().ifPresent(span -> add(cuts, span));
        evidence.cue().ifPresent(span -> add(cuts, span));
        cuts.add(evidence.passage().end());
        return cuts.subSet(evidence.passage().start(), false, evidence.passage().end(), true);
    }

    private static void add(TreeSet<Integer> cuts, Span span) {
        cuts.add(span.start());
        cuts.add(span.end());
    }

    private static Role role(Span span, Evidence evidence) {
        if (evidence.cue().filter(cue -> cue.contains(span)).isPresent()) {
            return Role.CUE;
        }
        if (evidence.source().filter(source -> source.contains(span)).isPresent()) {
            return Role.SOURCE;
        }
        return evidence.contents().stream().anyMatch(content -> content.contains(span)) ? Role.CONTENT : Role.PLAIN;
    }
}
