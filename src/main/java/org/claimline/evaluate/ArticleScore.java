package org.claimline.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.text.Span;

/**
 * One article's gold against what was found in it.
 *
 * <p>A found statement matches a gold one where their passages overlap by at least half of the shorter and the speaker is one
 * of the accepted names.
 *
 * @param verdicts one for each found statement, in the order of the text
 * @param outcomes one for each gold statement, in the gold's order
 */
record ArticleScore(GoldArticle gold, List<Verdict> verdicts, List<Outcome> outcomes) {
    static ArticleScore of(GoldArticle gold, List<Found> found) {
        Map<String, List<Found>> hits = new HashMap<>();
        List<Verdict> verdicts = found.stream()
                .sorted(Comparator.comparingInt(one -> one.passage().start()))
                .map(one -> verdict(one, gold, hits))
                .toList();
        List<Outcome> outcomes = gold.statements().stream()
                .map(statement -> new Outcome(statement, hits.getOrDefault(statement.id(), List.of())))
                .toList();
        return new ArticleScore(gold, verdicts, outcomes);
    }

    private static Verdict verdict(Found found, GoldArticle gold, Map<String, List<Found>> hits) {
        List<GoldStatement> candidates = gold.statements().stream()
                .filter(statement -> overlap(found.passage(), statement.span())
                        && SpeakerNames.same(found.speaker(), statement.speakers()))
                .toList();
        if (candidates.isEmpty()) {
            return new Verdict.FalseAlarm(found);
        }
        Optional<GoldStatement> best = candidates.stream()
                .filter(candidate -> !hits.containsKey(candidate.id()))
                .max(agreementWith(found));
        GoldStatement hit = best.orElse(candidates.get(0));
        hits.computeIfAbsent(hit.id(), id -> new ArrayList<>()).add(found);
        return best.isPresent() ? new Verdict.Matched(found, hit) : new Verdict.Fragment(found, hit);
    }

    /** Required ones first, then those of the same position, then those that share most. */
    private static Comparator<GoldStatement> agreementWith(Found found) {
        return Comparator.comparing(GoldStatement::required)
                .thenComparing(gold -> gold.positions().contains(found.position()))
                .thenComparing(gold -> shared(found.passage(), gold.span()));
    }

    private static boolean overlap(Span a, Span b) {
        return 2 * shared(a, b) >= Math.max(1, Math.min(a.length(), b.length()));
    }

    private static int shared(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }
}
