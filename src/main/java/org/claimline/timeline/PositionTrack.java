package org.claimline.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Which position somebody held when, as far as statements tell: each holds until the next one says otherwise. Of several on
 * one day the last in the order of the index counts; open dates, spans longer than {@value #LONGEST} days and rejected
 * statements tell nothing.
 */
final class PositionTrack {
    /** Without a word for so many days, the position is silence. */
    static final int SILENCE = 60;

    private static final int LONGEST = 45;
    /** More statements than these in view are told by their counts. */
    private static final int MOST = 160;

    private static final int BACK = 400;

    /**
     * One statement that tells a position.
     *
     * @param day when
     */
    record Word(int item, double day, int slot) {}

    private PositionTrack() {}

    /** The words that matter between two days, the last one before them included; empty where they are too many. */
    static List<Word> words(LaneMarks marks, double from, double to) {
        int start = marks.firstFrom(from - LONGEST);
        int end = marks.firstFrom(to + 1);
        if (end - start > MOST) {
            return List.of();
        }
        List<Word> words = new ArrayList<>();
        int before = start - 1;
        while (before >= 0 && start - before < BACK && !tells(marks, before)) {
            before--;
        }
        for (int item = Math.max(0, before); item < end; item++) {
            if (tells(marks, item)) {
                add(words, new Word(item, marks.middle(item), marks.slots()[item]));
            }
        }
        return words;
    }

    /** Whether there are too many words between two days to tell one by one. */
    static boolean isCrowded(LaneMarks marks, double from, double to) {
        return marks.firstFrom(to + 1) - marks.firstFrom(from - LONGEST) > MOST;
    }

    /**
     * The mean place on the scale from against to for, of what was said on single days, in stretches of equal length; not a
     * number where nothing was said.
     */
    static double[] means(LaneMarks marks, double from, double to, int stretches) {
        LaneTiers tiers = marks.tiers();
        double[] means = new double[stretches];
        int place = tiers.from(0, from);
        for (int n = 0; n < stretches; n++) {
            int next = tiers.from(place, tiers.end(0), from + (to - from) * (n + 1) / stretches);
            means[n] = tiers.meanSlot(place, next);
            place = next;
        }
        return means;
    }

    private static void add(List<Word> words, Word word) {
        int place = words.size();
        while (place > 0 && words.get(place - 1).day() > word.day()) {
            place--;
        }
        if (place > 0 && words.get(place - 1).day() == word.day()) {
            words.set(place - 1, word);
        } else {
            words.add(place, word);
        }
    }

    private static boolean tells(LaneMarks marks, int item) {
        return !marks.isOpen(item)
                && !marks.is(LaneMarks.FAINT, item)
                && marks.slots()[item] != PositionSlot.OTHER
                && marks.last()[item] - (long) marks.first()[item] < LONGEST;
    }
}
