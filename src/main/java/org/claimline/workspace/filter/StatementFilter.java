package org.claimline.workspace.filter;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.claimline.model.StatementQuery;
import org.claimline.store.Store;
import org.claimline.workspace.index.Columns;
import org.claimline.workspace.index.Selection;
import org.claimline.workspace.index.StatementIndex;

/**
 * Answers queries on the index in memory; only for words it asks the database. Remembers the last answer and the last
 * words, for those who ask first for the rows and then for the counts, or change another condition.
 */
public final class StatementFilter {
    private final Store store;
    private Answer last;
    private Worded lastWorded;

    public StatementFilter(Store store) {
        this.store = store;
    }

    /** What a query gives on an index. */
    public record Answer(StatementIndex index, StatementQuery query, Selection selection, FacetCounts counts) {}

    /** @param rows empty where the text asks for no word */
    private record Worded(Columns columns, String text, Optional<BitSet> rows) {}

    public Answer answer(StatementIndex index, StatementQuery query) {
        if (last == null || last.index() != index || !last.query().equals(query)) {
            last = pass(index, query);
        }
        return last;
    }

    /** To be told when a note or an article came, went or changed. */
    public void wordsChanged() {
        lastWorded = null;
        last = null;
    }

    private Answer pass(StatementIndex index, StatementQuery query) {
        if (query.asksNothing()) {
            Tally everything = new Tally(index);
            everything.all();
            int[] rows = new int[index.size()];
            for (int row = 0; row < rows.length; row++) {
                rows[row] = row;
            }
            return new Answer(index, query, new Selection(index, rows), everything.counts(query));
        }
        QueryConditions conditions = new QueryConditions(index, query, worded(index.columns(), query.text()));
        Tally tally = new Tally(index);
        int[] rows = new int[index.size()];
        int size = 0;
        for (int row = 0; row < rows.length; row++) {
            int failed = conditions.failedBy(row);
            if (failed == 0) {
                rows[size++] = row;
                tally.selected(row);
            } else if (failed != QueryConditions.OUT) {
                tally.failedOnly(failed, row);
            }
        }
        return new Answer(index, query, new Selection(index, Arrays.copyOf(rows, size)), tally.counts(query));
    }

    private Optional<BitSet> worded(Columns columns, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (lastWorded == null
                || lastWorded.columns() != columns
                || !lastWorded.text().equals(text)) {
            lastWorded = new Worded(columns, text, store.words().matching(text).map(found -> rows(columns, found)));
        }
        return lastWorded.rows();
    }

    /** Statements that came after the snapshot are left out. */
    private static BitSet rows(Columns columns, int[] numbers) {
        BitSet rows = new BitSet(columns.size());
        for (int number : numbers) {
            int row = columns.row(number);
            if (row >= 0) {
                rows.set(row);
            }
        }
        return rows;
    }
}
