package org.claimline.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.model.TimelineClock;
import org.claimline.workspace.index.StatementIndex;

/** Deals statements out to lanes. */
public final class Lanes {
    /** Published so many days after it was said, a statement is reported late. */
    public static final int LATE_DAYS = 30;

    /** From here on both processors are worth the trouble. */
    private static final int MANY = 50_000;

    private final StatementIndex index;
    private final int[] rows;
    private final Arrangement arrangement;
    private final LaneTitles titles;

    private Lanes(StatementIndex index, int[] rows, Arrangement arrangement, LaneTitles titles) {
        this.index = index;
        this.arrangement = arrangement;
        this.titles = titles;
        this.rows = arrangement.clock() == TimelineClock.SAID ? rows : ByPublication.order(index, rows);
    }

    /** What people call a lane that has no name of its own, or a code. */
    public interface LaneTitles {
        /** @param key may be empty */
        String of(LaneChoice choice, String key);
    }

    /** The lanes that have statements, in the order that is wanted. @param rows ascending */
    public static List<LaneMarks> deal(StatementIndex index, int[] rows, Arrangement arrangement, LaneTitles titles) {
        return new Lanes(index, rows, arrangement, titles).deal();
    }

    private List<LaneMarks> deal() {
        List<LaneMarks> lanes = switch (arrangement.choice()) {
            case COUNTRY -> deal(index::country, index.countries());
            case SPEAKER -> deal(index::speaker, index.speakers());
            case POSITION ->
                deal(
                        index::position,
                        index.positions().stream().map(Position::label).toList());
            case OUTLET -> deal(index::outlet, index.outlets());
        };
        lanes.sort(Comparator.comparing((LaneMarks lane) -> !arrangement.isPinned(lane.key()))
                .thenComparing(order())
                .thenComparing(LaneMarks::title, String.CASE_INSENSITIVE_ORDER));
        return lanes;
    }

    private Comparator<LaneMarks> order() {
        return switch (arrangement.sort()) {
            case COUNT ->
                arrangement.choice() == LaneChoice.POSITION
                        ? Comparator.comparingInt(lane -> PositionSlot.of(new Position(lane.key())))
                        : Comparator.comparingInt(LaneMarks::size).reversed();
            case NAME -> Comparator.comparing(LaneMarks::title, String.CASE_INSENSITIVE_ORDER);
            case LATEST -> Comparator.comparingDouble(LaneMarks::lastDay).reversed();
        };
    }

    private List<LaneMarks> deal(IntUnaryOperator code, List<String> keys) {
        Tellers tellers = arrangement.retelling() == Retelling.APART ? Tellers.ALL : Tellers.of(index, rows, code);
        int[][] dealt = rowsByLane(tellers.among(rows), code, keys.size());
        byte[] slots = PositionSlot.of(index.positions());
        IntStream each = IntStream.range(0, keys.size()).filter(lane -> dealt[lane].length > 0);
        return (rows.length > MANY ? each.parallel() : each)
                .mapToObj(lane -> filled(keys.get(lane), dealt[lane], tellers, slots))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static int[][] rowsByLane(int[] rows, IntUnaryOperator code, int lanes) {
        int[] sizes = new int[lanes];
        for (int row : rows) {
            sizes[code.applyAsInt(row)]++;
        }
        int[][] dealt = new int[lanes][];
        Arrays.setAll(dealt, lane -> new int[sizes[lane]]);
        Arrays.fill(sizes, 0);
        for (int row : rows) {
            int lane = code.applyAsInt(row);
            dealt[lane][sizes[lane]++] = row;
        }
        return dealt;
    }

    /** The undated ones stand last, by either clock. */
    private int dated(int[] inLane) {
        int dated = inLane.length;
        while (dated > 0 && !isDated(inLane[dated - 1])) {
            dated--;
        }
        return dated;
    }

    private boolean isDated(int row) {
        return arrangement.clock() == TimelineClock.SAID
                ? !index.isUndated(row)
                : index.published(row) != StatementIndex.NO_DAY;
    }

    private LaneMarks filled(String key, int[] inLane, Tellers tellers, byte[] slots) {
        LaneMarks marks = new LaneMarks(key, titles.of(arrangement.choice(), key), inLane, dated(inLane), tellers);
        boolean said = arrangement.clock() == TimelineClock.SAID;
        for (int item = 0; item < marks.size(); item++) {
            int row = marks.rows()[item];
            boolean known = item < marks.dated();
            int published = known && !said ? index.published(row) : 0;
            marks.first()[item] = said ? index.earliest(row) : known ? published : Integer.MIN_VALUE;
            marks.last()[item] = said ? index.latest(row) : known ? published : Integer.MAX_VALUE;
            marks.slots()[item] = slots[index.position(row)];
            marks.flags()[item] = flags(row, said);
        }
        marks.tiers();
        return marks.measure();
    }

    private byte flags(int row, boolean said) {
        int flags = index.review(row) == Review.REJECTED ? LaneMarks.FAINT : 0;
        if (said && index.isUncertain(row)) {
            flags |= LaneMarks.DOUBT;
        }
        return (byte) (isLate(index, row) ? flags | LaneMarks.LATE : flags);
    }

    /** Whether a statement was published long after it was said. */
    public static boolean isLate(StatementIndex index, int row) {
        int published = index.published(row);
        int said = index.latest(row);
        return published != StatementIndex.NO_DAY
                && said != StatementIndex.OPEN_END
                && (long) published - said > LATE_DAYS;
    }

    /** A title function for codes of countries; other empty keys have the words given. */
    public static LaneTitles titles(UnaryOperator<String> countryName, String noName, String noOutlet) {
        return (choice, key) -> switch (choice) {
            case COUNTRY -> countryName.apply(key);
            case SPEAKER -> key.isEmpty() ? noName : key;
            case POSITION -> new Position(key).words();
            case OUTLET -> key.isEmpty() ? noOutlet : key;
        };
    }
}
