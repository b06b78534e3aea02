package org.claimline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes lanes of marks for tests. */
final class Marks {
    private final List<int[]> dated = new ArrayList<>();
    private int undated;

    Marks day(int day) {
        return span(day, day);
    }

    Marks span(int first, int last) {
        dated.add(new int[] {first, last});
        return this;
    }

    Marks until(int last) {
        return span(Integer.MIN_VALUE, last);
    }

    Marks undated() {
        undated++;
        return this;
    }

    /** Rows are numbered from {@code firstRow}; the n-th mark has position n modulo 7. */
    LaneMarks lane(String key, int firstRow) {
        dated.sort(Comparator.<int[]>comparingInt(span -> span[0] == Integer.MIN_VALUE ? span[1] : span[0])
                .thenComparingInt(span -> span[1]));
        int size = dated.size() + undated;
        LaneMarks marks = new LaneMarks(key, key, new int[size], dated.size());
        for (int item = 0; item < size; item++) {
            boolean known = item < dated.size();
            marks.rows()[item] = firstRow + item;
            marks.first()[item] = known ? dated.get(item)[0] : Integer.MIN_VALUE;
            marks.last()[item] = known ? dated.get(item)[1] : Integer.MAX_VALUE;
            marks.slots()[item] = (byte) (item % 7);
        }
        return marks.measure();
    }

    LaneMarks lane() {
        return lane("lane", 0);
    }
}
