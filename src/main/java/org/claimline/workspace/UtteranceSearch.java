package org.claimline.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimline.store.Store;
import org.claimline.store.Ties.Tie;

/**
 * Finds the reports of one utterance in a whole database. Only statements of the same speaker can be alike, or those that a
 * person tied together; so it takes a speaker at a time and holds no more than his words.
 */
final class UtteranceSearch {
    private final Store store;
    private final StatementIndex index;
    private final Progress progress;
    private final WordCounts counts = new WordCounts();
    private final List<int[]> found = new ArrayList<>();

    private UtteranceSearch(Store store, StatementIndex index, Progress progress) {
        this.store = store;
        this.index = index;
        this.progress = progress;
    }

    /** All utterances with several reports, as numbers of statements, each with its first report first. */
    static List<int[]> find(Store store, StatementIndex index, Progress progress) {
        return store.inSnapshot(() -> new UtteranceSearch(store, index, progress).find());
    }

    private List<int[]> find() {
        store.sayings().each(saying -> counts.add(Report.of(saying)));
        List<Tie> ties = store.ties().all();
        int[][] numbers = bySpeaker(index);
        for (List<Integer> speakers : tiedTogether(ties)) {
            if (progress.isCancelled()) {
                return List.of();
            }
            find(
                    speakers.stream()
                            .flatMapToInt(speaker -> Arrays.stream(numbers[speaker]))
                            .toArray(),
                    ties);
        }
        return found;
    }

    /** Codes of speakers, those that a tie leads across in one list. */
    private List<List<Integer>> tiedTogether(List<Tie> ties) {
        Joining joining = new Joining(index.speakers().size());
        for (Tie tie : ties) {
            index.row(tie.one())
                    .ifPresent(one -> index.row(tie.other())
                            .ifPresent(other -> joining.join(index.speaker(one), index.speaker(other))));
        }
        int[] firsts = joining.firsts();
        Map<Integer, List<Integer>> together = new HashMap<>();
        for (int speaker = 0; speaker < firsts.length; speaker++) {
            together.computeIfAbsent(firsts[speaker], first -> new ArrayList<>())
                    .add(speaker);
        }
        return List.copyOf(together.values());
    }

    /** Numbers of all statements by the code of the speaker: a counting sort. */
    private static int[][] bySpeaker(StatementIndex index) {
        int[] sizes = new int[index.speakers().size()];
        for (int row = 0; row < index.size(); row++) {
            sizes[index.speaker(row)]++;
        }
        int[][] numbers = new int[sizes.length][];
        Arrays.setAll(numbers, speaker -> new int[sizes[speaker]]);
        for (int row = index.size() - 1; row >= 0; row--) {
            int speaker = index.speaker(row);
            numbers[speaker][--sizes[speaker]] = index.columns().numbers()[row];
        }
        return numbers;
    }

    private void find(int[] numbers, List<Tie> ties) {
        if (numbers.length < 2) {
            return;
        }
        List<Report> reports = new ArrayList<>();
        Map<String, Integer> numberOf = new HashMap<>();
        store.sayings().each(numbers, saying -> {
            reports.add(Report.of(saying));
            numberOf.put(saying.id(), saying.number());
        });
        for (Utterance utterance : Utterances.of(reports, counts, ties).all()) {
            if (utterance.reports().size() > 1) {
                found.add(utterance.reports().stream().mapToInt(numberOf::get).toArray());
            }
        }
    }
}
