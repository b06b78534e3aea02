package org.claimline.workspace;

import java.util.Collection;
import java.util.List;
import org.claimline.model.Note;
import org.claimline.model.Review;
import org.claimline.model.StatementQuery;
import org.claimline.store.Store;
import org.claimline.workspace.filter.StatementFilter;
import org.claimline.workspace.index.Columns;
import org.claimline.workspace.index.IndexLoading;
import org.claimline.workspace.index.StatementIndex;

/** The index of what the database holds now, and what queries select of it. Only {@link #get} may be asked from any thread. */
final class CurrentIndex {
    private final Store store;
    private final StatementFilter filter;
    private volatile StatementIndex index;
    private long version;
    private List<int[]> reports = List.of();
    private volatile Columns grouped;

    CurrentIndex(Store store) {
        this.store = store;
        this.filter = new StatementFilter(store);
        refresh();
    }

    StatementIndex get() {
        return index;
    }

    /** The version is read first: what others write meanwhile is then found by the next one to ask. */
    void refresh() {
        long before = store.version();
        index = IndexLoading.load(store).withReports(reports);
        version = before;
        filter.wordsChanged();
    }

    /** Whether another process has written since. */
    boolean refreshIfChanged() {
        if (store.version() == version) {
            return false;
        }
        refresh();
        return true;
    }

    StatementFilter.Answer answer(StatementQuery query) {
        return filter.answer(index, query);
    }

    void decided(Collection<String> statementIds, Review review) {
        index = index.with(index.annotations().withReview(index.rows(statementIds), review));
    }

    /** @param notes all that there are on the statement */
    void noted(String statementId, List<Note> notes) {
        index.row(statementId)
                .ifPresent(row -> index = index.with(index.annotations().withNotes(row, notes)));
        filter.wordsChanged();
    }

    /** Whether the reports of one utterance were looked for since statements last came, went or changed. */
    boolean isGrouped() {
        return grouped == index.columns();
    }

    /** @param of what they were looked for in; where that is no longer what is here, they count until the next search */
    void takeReports(List<int[]> found, Columns of) {
        reports = found;
        grouped = of;
        index = index.withReports(found);
        filter.wordsChanged();
    }
}
