package org.claimline.workspace.utterance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.claimline.store.act.Ties.Tie;
import org.claimline.store.sqlite.StatementId;
import org.claimline.workspace.task.Progress;

/**
 * Gathers the reports of one utterance: the same speaker, dates that may be the same, and {@linkplain Likenesses words
 * alike}. What a person has joined or parted counts over it. Where nothing must stay apart it does not matter in which order
 * likenesses are found; only the groups that a person has parted are gone through again, the likest first.
 */
final class UtteranceGrouping {
    private final List<ComparedReport> reports;
    private final int[][] placesOfSpeaker;
    private final Likenesses likenesses;
    private final Progress progress;
    private final List<int[]> joined = new ArrayList<>();
    private final List<int[]> parted = new ArrayList<>();

    private UtteranceGrouping(ComparedReports all, List<Tie> ties, Progress progress) {
        this.reports = all.byPublication();
        this.placesOfSpeaker = placesOfSpeaker(all.speakers());
        this.likenesses = new Likenesses(reports, all.countOfWord());
        this.progress = progress;
        placeTies(ties);
    }

    private record Likeness(int place, int other, double cosine) {}

    /**
     * All utterances with several reports, as numbers of statements, each with its first report first; too few of them where
     * the progress was cancelled.
     */
    static List<int[]> group(ComparedReports reports, List<Tie> ties, Progress progress) {
        UtteranceGrouping grouping = new UtteranceGrouping(reports, ties, progress);
        return grouping.several(grouping.group().firsts());
    }

    /** A counting sort. */
    private int[][] placesOfSpeaker(int speakers) {
        int[] sizes = new int[speakers];
        reports.forEach(report -> sizes[report.speaker()]++);
        int[][] places = new int[speakers][];
        Arrays.setAll(places, speaker -> new int[sizes[speaker]]);
        for (int place = reports.size() - 1; place >= 0; place--) {
            int speaker = reports.get(place).speaker();
            places[speaker][--sizes[speaker]] = place;
        }
        return places;
    }

    private void placeTies(List<Tie> ties) {
        if (ties.isEmpty()) {
            return;
        }
        Map<Long, Integer> placeOf = new HashMap<>();
        IntStream.range(0, reports.size())
                .forEach(place -> placeOf.put(reports.get(place).id(), place));
        for (Tie tie : ties) {
            Integer one = placeOf.get(StatementId.bits(tie.one()));
            Integer other = placeOf.get(StatementId.bits(tie.other()));
            if (one != null && other != null) {
                (tie.same() ? joined : parted).add(new int[] {one, other});
            }
        }
    }

    private Joining group() {
        Joining free = freely();
        BitSet torn = torn(free);
        return torn.isEmpty() ? free : likestFirst(free, torn);
    }

    /** As if nobody had parted any. */
    private Joining freely() {
        Joining free = new Joining(reports.size());
        joined.forEach(pair -> free.join(pair[0], pair[1]));
        among(IntStream.range(0, placesOfSpeaker.length), new Likenesses.Listener() {
            @Override
            public boolean isWanted(int place, int other) {
                return free.first(place) != free.first(other);
            }

            @Override
            public void alike(int place, int other, double cosine) {
                free.join(place, other);
            }
        });
        return free;
    }

    /** The reports of groups that hold two which a person has parted. */
    private BitSet torn(Joining free) {
        BitSet firsts = new BitSet();
        parted.stream()
                .filter(pair -> free.first(pair[0]) == free.first(pair[1]))
                .forEach(pair -> firsts.set(free.first(pair[0])));
        BitSet torn = new BitSet();
        if (!firsts.isEmpty()) {
            IntStream.range(0, reports.size())
                    .filter(place -> firsts.get(free.first(place)))
                    .forEach(torn::set);
        }
        return torn;
    }

    private Joining likestFirst(Joining free, BitSet torn) {
        Joining joining = new Joining(reports.size());
        parted.forEach(pair -> joining.part(pair[0], pair[1]));
        joined.forEach(pair -> joining.join(pair[0], pair[1]));
        for (int place = torn.nextClearBit(0); place < reports.size(); place = torn.nextClearBit(place + 1)) {
            joining.join(place, free.first(place));
        }
        List<Likeness> found = new ArrayList<>();
        IntStream speakers = torn.stream()
                .map(place -> reports.get(place).speaker())
                .distinct()
                .sorted();
        among(speakers, new Likenesses.Listener() {
            @Override
            public boolean isWanted(int place, int other) {
                return torn.get(place) && torn.get(other);
            }

            @Override
            public void alike(int place, int other, double cosine) {
                found.add(new Likeness(place, other, cosine));
            }
        });
        found.sort(Comparator.comparingDouble(Likeness::cosine)
                .reversed()
                .thenComparing(Likeness::place)
                .thenComparing(Likeness::other));
        found.forEach(like -> joining.join(like.place(), like.other()));
        return joining;
    }

    private void among(IntStream speakers, Likenesses.Listener listener) {
        speakers.takeWhile(speaker -> !progress.isCancelled())
                .forEach(speaker -> likenesses.among(placesOfSpeaker[speaker], listener));
    }

    private List<int[]> several(int[] firsts) {
        int[] sizes = new int[firsts.length];
        Arrays.stream(firsts).forEach(first -> sizes[first]++);
        int[][] groups = new int[firsts.length][];
        int[] filled = new int[firsts.length];
        for (int place = 0; place < firsts.length; place++) {
            int first = firsts[place];
            if (sizes[first] > 1) {
                groups[first] = groups[first] == null ? new int[sizes[first]] : groups[first];
                groups[first][filled[first]++] = reports.get(place).number();
            }
        }
        return Arrays.stream(groups).filter(group -> group != null).toList();
    }
}
