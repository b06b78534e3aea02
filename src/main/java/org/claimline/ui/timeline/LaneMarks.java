package org.claimline.ui.timeline;

/**
 * The statements of one lane, in columns. Dated ones first, in the order of the index; the undated ones after them.
 *
 * @param key    what the lane stands for, as the query writes it
 * @param title  for people
 * @param rows   rows of the index
 * @param first  first day each may have been said, {@link Integer#MIN_VALUE} where open or unknown
 * @param last   last day, {@link Integer#MAX_VALUE} where open or unknown
 * @param slots  positions, see {@link PositionSlot}
 * @param faint  whether it was rejected
 * @param doubt  whether its date is in doubt
 * @param dated  how many of them have a date
 */
public record LaneMarks(
        String key,
        String title,
        int[] rows,
        int[] first,
        int[] last,
        byte[] slots,
        boolean[] faint,
        boolean[] doubt,
        int dated) {

    public int size() {
        return rows.length;
    }

    public int undated() {
        return rows.length - dated;
    }

    boolean isOpenStart(int item) {
        return first[item] == Integer.MIN_VALUE;
    }

    boolean isOpenEnd(int item) {
        return last[item] == Integer.MAX_VALUE;
    }

    boolean isOpen(int item) {
        return isOpenStart(item) || isOpenEnd(item);
    }

    /** Where it stands in time: the middle of its days, or the one end that is known. */
    double middle(int item) {
        if (isOpenStart(item)) {
            return last[item] + 0.5;
        }
        return isOpenEnd(item) ? first[item] + 0.5 : (first[item] + (double) last[item] + 1) / 2;
    }

    /** The place of a row of the index in this lane; -1 where it is not here. */
    int itemOf(int row) {
        for (int item = 0; item < rows.length; item++) {
            if (rows[item] == row) {
                return item;
            }
        }
        return -1;
    }
}
