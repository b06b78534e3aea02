package org.claimline.timeline;

import java.util.List;

/**
 * How many statements fall on each stretch of time, by position.
 *
 * @param first  day at which the first bin begins
 * @param perBin days in a bin
 * @param counts by bin and {@link PositionSlot}
 * @param most   the fullest bin
 */
public record Density(double first, double perBin, int[][] counts, int most) {
    /**
     * Counts the dated marks of all lanes in {@code bins} bins from {@code first} to {@code last}. One whose date is a span
     * counts once, where its mark stands.
     */
    public static Density of(List<LaneMarks> lanes, double first, double last, int bins) {
        double perBin = Math.max(1e-6, (last - first) / bins);
        int[][] counts = new int[bins][PositionSlot.COUNT];
        for (LaneMarks lane : lanes) {
            for (int item = 0; item < lane.dated(); item++) {
                int bin = (int) ((lane.middle(item) - first) / perBin);
                counts[Math.max(0, Math.min(bins - 1, bin))][lane.slots()[item]]++;
            }
        }
        int most = 0;
        for (int[] bin : counts) {
            most = Math.max(most, total(bin));
        }
        return new Density(first, perBin, counts, most);
    }

    static int total(int[] bin) {
        int total = 0;
        for (int count : bin) {
            total += count;
        }
        return total;
    }
}
