package org.claimline.workspace.index;

import java.util.Arrays;

/** Sorts by days, which are many and of few kinds: a counting sort, unless hostile dates lie millennia apart. */
final class DaySort {
    private static final int MOST_DAYS = 1 << 20;

    private DaySort() {}

    /**
     * @param days  by place; the two ends of {@code int} stand for open ones and come first and last
     * @param order places in some order, which those of one day keep
     */
    static int[] by(int[] days, int[] order) {
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        for (int day : days) {
            if (day != Integer.MAX_VALUE && day != Integer.MIN_VALUE) {
                least = Math.min(least, day);
                most = Math.max(most, day);
            }
        }
        if (least > most) {
            least = 0;
            most = 0;
        }
        return (long) most - least >= MOST_DAYS ? compared(days, order) : counted(days, order, least, most);
    }

    private static int[] counted(int[] days, int[] order, int least, int most) {
        int kinds = most - least + 3;
        int[] next = new int[kinds + 1];
        for (int day : days) {
            next[kind(day, least, kinds) + 1]++;
        }
        for (int kind = 0; kind < kinds; kind++) {
            next[kind + 1] += next[kind];
        }
        int[] sorted = new int[order.length];
        for (int place : order) {
            sorted[next[kind(days[place], least, kinds)]++] = place;
        }
        return sorted;
    }

    private static int kind(int day, int least, int kinds) {
        return day == Integer.MIN_VALUE ? 0 : day == Integer.MAX_VALUE ? kinds - 1 : day - least + 1;
    }

    private static int[] compared(int[] days, int[] order) {
        long[] keys = new long[order.length];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = (long) days[order[at]] << 32 | at;
        }
        Arrays.sort(keys);
        int[] sorted = new int[order.length];
        for (int at = 0; at < sorted.length; at++) {
            sorted[at] = order[(int) keys[at]];
        }
        return sorted;
    }
}
