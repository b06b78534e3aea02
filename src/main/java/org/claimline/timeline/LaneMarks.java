package org.claimline.timeline;

/**
 * The statements of one lane, in columns. Dated ones first, in the order of their first day; the undated ones after them.
 * The arrays are filled once, by {@link Lanes}, and must not be changed.
 */
public final class LaneMarks {
    /** It was rejected. */
    static final byte FAINT = 1;
    /** Its date is in doubt. */
    static final byte DOUBT = 2;
    /** It was published long after it was said. */
    static final byte LATE = 4;

    private final String key;
    private final String title;
    private final int dated;
    private final int[] rows;
    private final int[] first;
    private final int[] last;
    private final byte[] slots;
    private final byte[] flags;
    private final Tellers tellers;
    private double firstDay = Double.POSITIVE_INFINITY;
    private double lastDay = Double.NEGATIVE_INFINITY;
    private LaneTiers tiers;
    private Crowd undatedCrowd;

    /**
     * @param key   what the lane stands for, as the query writes it
     * @param title for people
     * @param rows  rows of the index
     * @param dated how many of them have a date
     */
    LaneMarks(String key, String title, int[] rows, int dated) {
        this(key, title, rows, dated, Tellers.ALL);
    }

    /** @param tellers of which of these rows tell others */
    LaneMarks(String key, String title, int[] rows, int dated, Tellers tellers) {
        this.tellers = tellers;
        this.key = key;
        this.title = title;
        this.rows = rows;
        this.dated = dated;
        this.first = new int[rows.length];
        this.last = new int[rows.length];
        this.slots = new byte[rows.length];
        this.flags = new byte[rows.length];
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    /** Rows of the index. */
    public int[] rows() {
        return rows;
    }

    /** First day each may have been said, {@link Integer#MIN_VALUE} where open or unknown. */
    int[] first() {
        return first;
    }

    /** Last day, {@link Integer#MAX_VALUE} where open or unknown. */
    int[] last() {
        return last;
    }

    /** Positions, see {@link PositionSlot}. */
    byte[] slots() {
        return slots;
    }

    byte[] flags() {
        return flags;
    }

    public int dated() {
        return dated;
    }

    public int size() {
        return rows.length;
    }

    public int undated() {
        return rows.length - dated;
    }

    /** To be told when the columns are filled: finds the ends of the lane's time. */
    LaneMarks measure() {
        for (int item = 0; item < dated; item++) {
            firstDay = Math.min(firstDay, isOpenStart(item) ? last[item] : first[item]);
            lastDay = Math.max(lastDay, isOpenEnd(item) ? first[item] + 1.0 : last[item] + 1.0);
        }
        return this;
    }

    /** Start of the first known day of any mark; infinite where none is dated. */
    public double firstDay() {
        return firstDay;
    }

    /** End of the last known day; minus infinity where none is dated. */
    public double lastDay() {
        return lastDay;
    }

    boolean is(byte flag, int item) {
        return (flags[item] & flag) != 0;
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
    public double middle(int item) {
        return twiceMiddle(item) / 2.0;
    }

    /** The same in half days, which are whole. */
    int twiceMiddle(int item) {
        if (isOpenStart(item)) {
            return 2 * last[item] + 1;
        }
        return isOpenEnd(item) ? 2 * first[item] + 1 : first[item] + last[item] + 1;
    }

    /** Where its span begins, as far as that is known. */
    public double startOf(int item) {
        return orderDay(item);
    }

    /** … and ends. */
    public double endOf(int item) {
        return (isOpenEnd(item) ? first[item] : last[item]) + 1.0;
    }

    /** The day that the lane's order goes by. */
    int orderDay(int item) {
        return isOpenStart(item) ? last[item] : first[item];
    }

    /** The first of the dated items whose order day is not before the day; {@link #dated} where there is none. */
    int firstFrom(double day) {
        int low = 0;
        int high = dated;
        while (low < high) {
            int half = (low + high) >>> 1;
            if (orderDay(half) < day) {
                low = half + 1;
            } else {
                high = half;
            }
        }
        return low;
    }

    /** How many reports of the utterance the mark stands for. */
    public int sources(int item) {
        return tellers.sources(rows[item]);
    }

    /** The place of the mark that tells a row of the index; -1 where it is not here. */
    public int itemOf(int row) {
        int teller = tellers.of(row);
        for (int item = 0; item < rows.length; item++) {
            if (rows[item] == teller) {
                return item;
            }
        }
        return -1;
    }

    /** The dated ones by length and middle, made when first asked for. */
    synchronized LaneTiers tiers() {
        if (tiers == null) {
            tiers = new LaneTiers(this);
        }
        return tiers;
    }

    /** All undated ones as one count. */
    synchronized Crowd undatedCrowd() {
        if (undatedCrowd == null) {
            Crowd crowd = new Crowd(0);
            for (int item = dated; item < rows.length; item++) {
                crowd.add(this, item);
            }
            undatedCrowd = crowd;
        }
        return undatedCrowd;
    }
}
