package org.claimline.workspace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimline.store.Ties.Tie;

/**
 * Finds the reports of one utterance: the same speaker, dates that may be the same, and words alike. Likeness is the cosine
 * of tf-idf weights (Salton and Buckley 1988) over the content words of the quotation; candidates share one of their rarest
 * words, as in the prefix filter of Bayardo, Ma and Srikant (2007), and only the latest of a speaker who used it are looked
 * at, so that the work grows with the number of statements and not with its square.
 */
final class UtteranceGrouping {
    static final double ALIKE = 0.2;

    /** Two sentences of one article are mostly two utterances. */
    static final double ALIKE_IN_ONE_ARTICLE = 0.4;

    /** Weight of what both share: a single common word is not enough. */
    static final double SHARED_WEIGHT = 4.2;

    private static final int RAREST = 12;
    private static final int LATEST = 64;

    private final List<Report> reports;
    private final WordCounts counts;
    private final Map<String, Integer> place = new HashMap<>();

    private UtteranceGrouping(List<Report> reports, WordCounts counts) {
        this.reports = reports;
        this.counts = counts;
        for (int i = 0; i < reports.size(); i++) {
            place.put(reports.get(i).id(), i);
        }
    }

    private record Likeness(int one, int other, double cosine) {}

    /**
     * @param reports all of some speakers; no other speaker's report is like theirs
     * @param counts  of the words of everybody's reports
     * @return for each report the first place of its group
     */
    static int[] group(List<Report> reports, WordCounts counts, List<Tie> ties) {
        return new UtteranceGrouping(reports, counts).group(ties);
    }

    private int[] group(List<Tie> ties) {
        Joining joining = new Joining(reports.size());
        for (Tie tie : ties) {
            Integer one = place.get(tie.one());
            Integer other = place.get(tie.other());
            if (one != null && other != null && !tie.same()) {
                joining.part(one, other);
            }
        }
        for (Tie tie : ties) {
            Integer one = place.get(tie.one());
            Integer other = place.get(tie.other());
            if (one != null && other != null && tie.same()) {
                joining.join(one, other);
            }
        }
        List<Likeness> likenesses = likenesses();
        likenesses.sort(Comparator.comparingDouble(Likeness::cosine).reversed());
        likenesses.forEach(like -> joining.join(like.one(), like.other()));
        return joining.firsts();
    }

    private List<Likeness> likenesses() {
        List<Likeness> found = new ArrayList<>();
        Map<String, Deque<Integer>> users = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            List<Integer> candidates = new ArrayList<>();
            for (String word : rarest(report)) {
                Deque<Integer> sameWord =
                        users.computeIfAbsent(report.speaker() + "\n" + word, key -> new ArrayDeque<>());
                candidates.addAll(sameWord);
                sameWord.addFirst(i);
                if (sameWord.size() > LATEST) {
                    sameWord.removeLast();
                }
            }
            for (int other : candidates.stream().distinct().toList()) {
                double cosine = cosine(report, reports.get(other));
                if (cosine > 0) {
                    found.add(new Likeness(other, i, cosine));
                }
            }
        }
        return found;
    }

    private List<String> rarest(Report report) {
        return report.words().stream()
                .sorted(Comparator.comparing(counts::of))
                .limit(RAREST)
                .toList();
    }

    /** 0 where they are not the same utterance. */
    private double cosine(Report one, Report other) {
        if (!one.mayBeOf(other)) {
            return 0;
        }
        double shared = one.words().stream()
                .filter(other.words()::contains)
                .mapToDouble(this::weight)
                .sum();
        double cosine = shared / Math.sqrt(weight(one) * weight(other));
        double least = one.article().equals(other.article()) ? ALIKE_IN_ONE_ARTICLE : ALIKE;
        return shared >= SHARED_WEIGHT && cosine >= least ? cosine : 0;
    }

    private double weight(Report report) {
        return report.words().stream().mapToDouble(this::weight).sum();
    }

    private double weight(String word) {
        return counts.weight(word);
    }
}
