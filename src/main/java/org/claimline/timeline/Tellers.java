package org.claimline.timeline;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.claimline.workspace.index.ReportGroups;
import org.claimline.workspace.index.StatementIndex;

/**
 * Which reports have a mark: of the reports of one utterance that stand in one lane and that the filters let through, one
 * tells the others.
 */
final class Tellers {
    /** Every report tells itself. */
    static final Tellers ALL = new Tellers(0);

    /** By row, one more than the row that tells it; 0 where it tells itself. */
    private final int[] teller;

    /** By row that tells others. */
    private final int[] sources;

    private Tellers(int size) {
        this.teller = new int[size];
        this.sources = new int[size];
    }

    /** @param laneOf the code of a row's lane */
    static Tellers of(StatementIndex index, int[] rows, IntUnaryOperator laneOf) {
        ReportGroups groups = index.groups();
        if (groups.isEmpty()) {
            return ALL;
        }
        BitSet shown = new BitSet(index.size());
        for (int row : rows) {
            shown.set(row);
        }
        Tellers tellers = new Tellers(index.size());
        groups.several().forEach(reports -> tellers.gather(index, reports, shown, laneOf));
        return tellers;
    }

    /** Of each lane's reports one tells the others: the first whose date is one certain day, else the first. */
    private void gather(StatementIndex index, int[] reports, BitSet shown, IntUnaryOperator laneOf) {
        BitSet done = new BitSet(reports.length);
        for (int first = 0; first < reports.length - 1; first++) {
            if (!done.get(first) && shown.get(reports[first])) {
                int lane = laneOf.applyAsInt(reports[first]);
                int from = first;
                int[] places = IntStream.range(first, reports.length)
                        .filter(place ->
                                place == from || shown.get(reports[place]) && laneOf.applyAsInt(reports[place]) == lane)
                        .toArray();
                Arrays.stream(places).forEach(done::set);
                tell(index, Arrays.stream(places).map(place -> reports[place]).toArray());
            }
        }
    }

    private void tell(StatementIndex index, int... rows) {
        if (rows.length > 1) {
            int telling =
                    Arrays.stream(rows).filter(index::isExactDay).findFirst().orElse(rows[0]);
            Arrays.stream(rows).filter(row -> row != telling).forEach(row -> teller[row] = telling + 1);
            sources[telling] = rows.length;
        }
    }

    /** Those of the rows that have a mark, in their order. */
    int[] among(int... rows) {
        return teller.length == 0
                ? rows
                : Arrays.stream(rows).filter(row -> teller[row] == 0).toArray();
    }

    /** The row whose mark tells a row: mostly itself. */
    int of(int row) {
        return row < 0 || row >= teller.length || teller[row] == 0 ? row : teller[row] - 1;
    }

    /** How many reports the mark of a row tells. */
    int sources(int row) {
        return teller.length == 0 || sources[row] == 0 ? 1 : sources[row];
    }
}
