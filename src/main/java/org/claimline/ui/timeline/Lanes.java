package org.claimline.ui.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.workspace.StatementIndex;

/** Deals statements out to lanes. */
final class Lanes {
    private final StatementIndex index;
    private final int[] rows;
    private final UnaryOperator<String> countryName;

    /** @param countryName English name of a country code; the empty code too must have one */
    Lanes(StatementIndex index, int[] rows, UnaryOperator<String> countryName) {
        this.index = index;
        this.rows = rows;
        this.countryName = countryName;
    }

    /** Positions from against to for; countries and speakers with the most statements first, then by name. */
    List<LaneMarks> by(LaneChoice choice) {
        return switch (choice) {
            case COUNTRY -> byCount(deal(index::country, index.countries(), countryName));
            case SPEAKER -> byCount(deal(index::speaker, index.speakers(), UnaryOperator.identity()));
            case POSITION -> byScale(deal(index::position, labels(), Lanes::words));
        };
    }

    private List<String> labels() {
        return index.positions().stream().map(Position::label).toList();
    }

    private static String words(String label) {
        return new Position(label).words();
    }

    private static List<LaneMarks> byCount(List<LaneMarks> lanes) {
        lanes.sort(Comparator.comparingInt(LaneMarks::size).reversed().thenComparing(LaneMarks::title));
        return lanes;
    }

    private static List<LaneMarks> byScale(List<LaneMarks> lanes) {
        lanes.sort(Comparator.comparingInt((LaneMarks lane) -> PositionSlot.of(new Position(lane.key())))
                .thenComparing(LaneMarks::title));
        return lanes;
    }

    private List<LaneMarks> deal(IntUnaryOperator code, List<String> keys, UnaryOperator<String> title) {
        int[] sizes = new int[keys.size()];
        for (int row : rows) {
            sizes[code.applyAsInt(row)]++;
        }
        int[][] dealt = new int[keys.size()][];
        Arrays.setAll(dealt, lane -> new int[sizes[lane]]);
        Arrays.fill(sizes, 0);
        for (int row : rows) {
            int lane = code.applyAsInt(row);
            dealt[lane][sizes[lane]++] = row;
        }
        byte[] slots = PositionSlot.of(index.positions());
        List<LaneMarks> lanes = new ArrayList<>();
        for (int lane = 0; lane < dealt.length; lane++) {
            if (dealt[lane].length > 0) {
                lanes.add(marks(keys.get(lane), title.apply(keys.get(lane)), dealt[lane], slots));
            }
        }
        return lanes;
    }

    /** The index has undated statements last, so a lane has too. */
    private LaneMarks marks(String key, String title, int[] laneRows, byte[] slots) {
        int size = laneRows.length;
        LaneMarks marks = new LaneMarks(
                key,
                title,
                laneRows,
                new int[size],
                new int[size],
                new byte[size],
                new boolean[size],
                new boolean[size],
                dated(laneRows));
        for (int item = 0; item < size; item++) {
            int row = laneRows[item];
            marks.first()[item] = index.earliest(row);
            marks.last()[item] = index.latest(row);
            marks.slots()[item] = slots[index.position(row)];
            marks.faint()[item] = index.review(row) == Review.REJECTED;
            marks.doubt()[item] = index.isUncertain(row);
        }
        return marks;
    }

    private int dated(int[] laneRows) {
        int dated = laneRows.length;
        while (dated > 0 && index.isUndated(laneRows[dated - 1])) {
            dated--;
        }
        return dated;
    }
}
