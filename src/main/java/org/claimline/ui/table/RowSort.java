package org.claimline.ui.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.claimline.model.Position;
import org.claimline.workspace.index.StatementIndex;

/** Sorts rows of the index as plain numbers: a million in about a tenth of a second. */
final class RowSort {
    private RowSort() {}

    /** The rows in that order; undated and nameless ones last, whichever way it runs. */
    static int[] sorted(StatementIndex index, int[] rows, SortOrder order) {
        if (order.equals(SortOrder.BY_DATE)) {
            return rows;
        }
        IntUnaryOperator key = key(index, order.key());
        long[] keyed = new long[rows.length];
        for (int place = 0; place < rows.length; place++) {
            int value = key.applyAsInt(rows[place]);
            long directed = value == Integer.MAX_VALUE || order.ascending() ? value : -(long) value;
            keyed[place] = (directed << 32) + place;
        }
        Arrays.sort(keyed);
        int[] sorted = new int[rows.length];
        for (int place = 0; place < rows.length; place++) {
            sorted[place] = rows[(int) keyed[place]];
        }
        return sorted;
    }

    private static IntUnaryOperator key(StatementIndex index, SortOrder.Key key) {
        return switch (key) {
            case DATE -> row -> day(index, row);
            case SPEAKER -> ranked(ranks(index.speakers()), index::speaker);
            case COUNTRY -> ranked(ranks(index.countries()), index::country);
            case POSITION -> ranked(positionRanks(index.positions()), index::position);
            case OUTLET -> ranked(ranks(index.outlets()), index::outlet);
            case PUBLISHED ->
                row -> index.published(row) == StatementIndex.NO_DAY ? Integer.MAX_VALUE : index.published(row);
            case REVIEW -> row -> index.review(row).ordinal();
            case REPORTS -> row -> -index.groups().count(row);
            case NOTES -> row -> index.hasNotes(row) ? 0 : 1;
        };
    }

    private static int day(StatementIndex index, int row) {
        if (index.isUndated(row)) {
            return Integer.MAX_VALUE;
        }
        int earliest = index.earliest(row);
        return earliest == StatementIndex.OPEN_START ? index.latest(row) : earliest;
    }

    private static IntUnaryOperator ranked(int[] ranks, IntUnaryOperator code) {
        return row -> ranks[code.applyAsInt(row)];
    }

    private static int[] ranks(List<String> names) {
        return ranks(names, Comparator.comparing((Integer code) -> names.get(code), String.CASE_INSENSITIVE_ORDER));
    }

    private static int[] positionRanks(List<Position> positions) {
        List<String> labels = positions.stream().map(Position::label).toList();
        return ranks(labels, Comparator.comparingInt((Integer code) -> {
            int place = Position.SCALE.indexOf(positions.get(code));
            return place < 0 ? Integer.MAX_VALUE : place;
        }));
    }

    private static int[] ranks(List<String> names, Comparator<Integer> order) {
        int[] byRank = IntStream.range(0, names.size())
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[byRank.length];
        for (int rank = 0; rank < byRank.length; rank++) {
            ranks[byRank[rank]] = names.get(byRank[rank]).isEmpty() ? Integer.MAX_VALUE : rank;
        }
        return ranks;
    }
}
