package org.claimline.timeline;

import java.util.Arrays;
import org.claimline.workspace.index.StatementIndex;

/** Puts rows in the order of the day their article was published; those of unknown day last. */
final class ByPublication {
    /** Ten thousand years: more days than these are sorted another way. */
    private static final int MOST_DAYS = 3_700_000;

    private ByPublication() {}

    /** A counting sort: rows of one day keep their order. */
    static int[] order(StatementIndex index, int[] rows) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int row : rows) {
            int day = index.published(row);
            if (day != StatementIndex.NO_DAY) {
                first = Math.min(first, day);
                last = Math.max(last, day);
            }
        }
        if (first > last) {
            return rows;
        }
        int days = (int) Math.min(MOST_DAYS, (long) last - first + 1);
        int[] next = new int[days + 2];
        for (int row : rows) {
            next[place(index.published(row), first, days) + 1]++;
        }
        for (int day = 0; day <= days; day++) {
            next[day + 1] += next[day];
        }
        int[] ordered = new int[rows.length];
        int[] at = Arrays.copyOf(next, days + 1);
        for (int row : rows) {
            ordered[at[place(index.published(row), first, days)]++] = row;
        }
        return ordered;
    }

    private static int place(int day, int first, int days) {
        return day == StatementIndex.NO_DAY ? days : Math.min(days - 1, day - first);
    }
}
