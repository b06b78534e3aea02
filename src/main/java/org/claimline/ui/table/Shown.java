package org.claimline.ui.table;

import java.util.List;
import org.claimline.model.StatementQuery;
import org.claimline.workspace.filter.FacetCounts;
import org.claimline.workspace.index.StatementIndex;

/**
 * What the window shows at one moment; all of it belongs together.
 *
 * @param index   the snapshot that rows count in
 * @param query   what was asked
 * @param rows    what it selects, in the order of the index
 * @param ordered the same rows in the order of the table
 * @param facets  counts beside the filters
 */
public record Shown(StatementIndex index, StatementQuery query, int[] rows, int[] ordered, FacetCounts facets) {
    /** Before anything was asked for. */
    static Shown nothing(StatementIndex index) {
        FacetCounts none = new FacetCounts(0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new Shown(index, StatementQuery.ALL, new int[0], new int[0], none);
    }

    public int size() {
        return rows.length;
    }

    /** How many utterances they report. */
    public int utterances() {
        return index.groups().utterances(rows);
    }
}
