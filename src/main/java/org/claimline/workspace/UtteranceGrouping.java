package org.claimline.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
    private final int[] articlesOfWord;
    private final double[] weightOfWord;
    private final double[] weightOfReport;
    private final Joining joining;
    private final Map<String, Integer> place = new HashMap<>();
    private final Set<Integer> tiedSpeakers = new HashSet<>();
    private final List<Likeness> tied = new ArrayList<>();
    private final int[] heldBy;

    private UtteranceGrouping(Reports all) {
        this.reports = all.byPublication();
        this.articlesOfWord = new int[all.words()];
        for (Report report : reports) {
            for (int word : report.words()) {
                articlesOfWord[word]++;
            }
        }
        this.weightOfWord = Arrays.stream(articlesOfWord)
                .mapToDouble(articles -> Math.log((reports.size() + 1) / (articles + 0.5)))
                .toArray();
        this.weightOfReport = reports.stream()
                .mapToDouble(report -> Arrays.stream(report.words())
                        .mapToDouble(word -> weightOfWord[word])
                        .sum())
                .toArray();
        this.joining = new Joining(reports.size());
        this.heldBy = new int[all.words()];
        Arrays.fill(heldBy, -1);
    }

    private record Likeness(int one, int other, double cosine) {}

    /** @return for each report, by publication, the first place of its group */
    static int[] group(Reports reports, List<Tie> ties) {
        return new UtteranceGrouping(reports).group(ties);
    }

    private int[] group(List<Tie> ties) {
        tie(ties);
        joinAlike();
        tied.sort(Comparator.comparingDouble(Likeness::cosine).reversed());
        tied.forEach(like -> joining.join(like.one(), like.other()));
        return joining.firsts();
    }

    /** What a person has parted stays so whatever she has joined. */
    private void tie(List<Tie> ties) {
        if (ties.isEmpty()) {
            return;
        }
        IntStream.range(0, reports.size()).forEach(i -> place.put(reports.get(i).id(), i));
        List<Tie> here = ties.stream()
                .filter(tie -> place.containsKey(tie.one()) && place.containsKey(tie.other()))
                .toList();
        here.stream().filter(tie -> !tie.same()).forEach(tie -> joining.part(at(tie.one()), at(tie.other())));
        here.stream().filter(Tie::same).forEach(tie -> joining.join(at(tie.one()), at(tie.other())));
        here.forEach(tie -> {
            tiedSpeakers.add(reports.get(at(tie.one())).speaker());
            tiedSpeakers.add(reports.get(at(tie.other())).speaker());
        });
    }

    private int at(String id) {
        return place.get(id);
    }

    /**
     * Joins as it goes; where a person has parted or joined a speaker's reports the likest must be joined first, so that
     * those are gathered.
     */
    private void joinAlike() {
        Map<Long, LatestUsers> users = new HashMap<>();
        int[] lookedAtBy = new int[reports.size()];
        Arrays.fill(lookedAtBy, -1);
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            for (int word : report.words()) {
                heldBy[word] = i;
            }
            boolean gather = tiedSpeakers.contains(report.speaker());
            for (int word : rarest(report)) {
                LatestUsers sameWord = users.computeIfAbsent(
                        (long) report.speaker() * heldBy.length + word, fresh -> new LatestUsers(LATEST));
                for (int n = 0; n < sameWord.size(); n++) {
                    int other = sameWord.get(n);
                    if (lookedAtBy[other] != i) {
                        lookedAtBy[other] = i;
                        compare(i, other, gather);
                    }
                }
                sameWord.add(i);
            }
        }
    }

    private void compare(int one, int other, boolean gather) {
        if (!gather && joining.areJoined(one, other)) {
            return;
        }
        double cosine = cosine(one, other);
        if (cosine > 0 && gather) {
            tied.add(new Likeness(other, one, cosine));
        } else if (cosine > 0) {
            joining.join(other, one);
        }
    }

    private int[] rarest(Report report) {
        return Arrays.stream(report.words())
                .boxed()
                .sorted(Comparator.comparingInt(word -> articlesOfWord[word]))
                .limit(RAREST)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** 0 where they are not the same utterance. Words of {@code one} are marked in {@link #heldBy}. */
    private double cosine(int one, int other) {
        Report left = reports.get(one);
        Report right = reports.get(other);
        if (!left.mayBeOf(right)) {
            return 0;
        }
        double shared = 0;
        for (int word : right.words()) {
            shared += heldBy[word] == one ? weightOfWord[word] : 0;
        }
        double cosine = shared / Math.sqrt(weightOfReport[one] * weightOfReport[other]);
        double least = left.article().equals(right.article()) ? ALIKE_IN_ONE_ARTICLE : ALIKE;
        return shared >= SHARED_WEIGHT && cosine >= least ? cosine : 0;
    }
}
