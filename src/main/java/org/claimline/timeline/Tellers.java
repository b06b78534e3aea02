package org.claimline.timeline;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.claimline.workspace.ReportGroups;
import org.claimline.workspace.StatementIndex;

/**
 * Which reports have a mark: of the reports of one utterance that stand in one lane, the first published that the filters
 * let through tells the others.
 */
final class Tellers {
    /** Every report tells itself. */
    static final Tellers ALL = new Tellers();

    private final Map<Integer, Integer> teller = new HashMap<>();
    private final Map<Integer, Integer> sources = new HashMap<>();

    private Tellers() {}

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
        Tellers tellers = new Tellers();
        groups.several().forEach(reports -> tellers.gather(reports, shown, laneOf));
        return tellers;
    }

    private void gather(int[] reports, BitSet shown, IntUnaryOperator laneOf) {
        for (int first = 0; first < reports.length - 1; first++) {
            int teller = reports[first];
            if (!shown.get(teller) || this.teller.containsKey(teller)) {
                continue;
            }
            int lane = laneOf.applyAsInt(teller);
            for (int next = first + 1; next < reports.length; next++) {
                if (shown.get(reports[next]) && laneOf.applyAsInt(reports[next]) == lane) {
                    this.teller.put(reports[next], teller);
                    sources.merge(teller, 2, (told, more) -> told + 1);
                }
            }
        }
    }

    /** Those of the rows that have a mark, in their order. */
    int[] among(int... rows) {
        return teller.isEmpty()
                ? rows
                : Arrays.stream(rows).filter(row -> !teller.containsKey(row)).toArray();
    }

    /** The row whose mark tells a row: mostly itself. */
    int of(int row) {
        return teller.getOrDefault(row, row);
    }

    /** How many reports the mark of a row tells. */
    int sources(int row) {
        return sources.getOrDefault(row, 1);
    }
}
