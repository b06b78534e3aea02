package org.claimline.workspace.utterance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike reports are: the cosine of tf-idf weights (Salton and Buckley 1988) over the content words of their quotations.
 * Candidates share one of their rarest words, as in the prefix filter of Bayardo, Ma and Srikant (2007), and only the latest
 * who used it are looked at, so that the work grows with the number of statements and not with its square.
 */
final class Likenesses {
    private static final double ALIKE = 0.2;

    /** Two sentences of one article are mostly two utterances. */
    private static final double ALIKE_IN_ONE_ARTICLE = 0.4;

    /** Weight of what both share: a single common word is not enough. */
    private static final double SHARED_WEIGHT = 4.2;

    private static final int RAREST = 12;

    private final List<ComparedReport> reports;
    private final int[] countOfWord;
    private final double[] weightOfWord;
    private final double[] weightOfReport;
    private final int[] heldBy;
    private final int[] comparedWith;
    private int turn;

    /** @param reports in the order that places count in */
    Likenesses(List<ComparedReport> reports, int[] countOfWord) {
        this.reports = reports;
        this.countOfWord = countOfWord;
        this.weightOfWord = Arrays.stream(countOfWord)
                .mapToDouble(count -> Math.log((reports.size() + 1) / (count + 0.5)))
                .toArray();
        this.weightOfReport =
                reports.stream().mapToDouble(report -> weight(report.words())).toArray();
        this.heldBy = new int[countOfWord.length];
        this.comparedWith = new int[reports.size()];
    }

    /** Is asked about pairs of places, the later one first, and told of those that are alike. */
    interface Listener {
        boolean isWanted(int place, int other);

        void alike(int place, int other, double cosine);
    }

    /** Looks for likenesses among the reports of one speaker. @param places ascending */
    void among(int[] places, Listener listener) {
        Map<Integer, LatestUsers> users = new HashMap<>();
        for (int place : places) {
            turn++;
            int[] words = reports.get(place).words();
            for (int word : words) {
                heldBy[word] = turn;
            }
            for (int word : rarest(words)) {
                LatestUsers sameWord = users.computeIfAbsent(word, fresh -> new LatestUsers());
                for (int n = 0; n < sameWord.size(); n++) {
                    compare(place, sameWord.get(n), listener);
                }
                sameWord.add(place);
            }
        }
    }

    /** Of words that are as rare, those first in the alphabet. */
    private int[] rarest(int[] words) {
        if (words.length <= RAREST) {
            return words;
        }
        long[] byCount = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            byCount[i] = (long) countOfWord[words[i]] << Integer.SIZE | i;
        }
        Arrays.sort(byCount);
        return Arrays.stream(byCount, 0, RAREST)
                .mapToInt(one -> words[(int) one])
                .toArray();
    }

    private void compare(int place, int other, Listener listener) {
        if (comparedWith[other] == turn) {
            return;
        }
        comparedWith[other] = turn;
        if (listener.isWanted(place, other)) {
            double cosine = cosine(place, other);
            if (cosine > 0) {
                listener.alike(place, other, cosine);
            }
        }
    }

    /** 0 where they are not the same utterance. The words of the first are marked as held. */
    private double cosine(int place, int other) {
        ComparedReport one = reports.get(place);
        ComparedReport two = reports.get(other);
        if (!one.mayBeOf(two)) {
            return 0;
        }
        double shared = 0;
        for (int word : two.words()) {
            shared += heldBy[word] == turn ? weightOfWord[word] : 0;
        }
        double cosine = shared / Math.sqrt(weightOfReport[place] * weightOfReport[other]);
        double least = one.isOfOneArticleWith(two) ? ALIKE_IN_ONE_ARTICLE : ALIKE;
        return shared >= SHARED_WEIGHT && cosine >= least ? cosine : 0;
    }

    private double weight(int[] words) {
        double weight = 0;
        for (int word : words) {
            weight += weightOfWord[word];
        }
        return weight;
    }
}
