package org.claimline.workspace;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.model.DateBasis;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementEntry;
import org.claimline.store.Store;
import org.claimline.store.sqlite.StoreException;
import org.claimline.workspace.index.Columns;
import org.claimline.workspace.index.ReportGroups;
import org.claimline.workspace.index.StatementIndex;
import org.claimline.workspace.task.Progress;
import org.claimline.workspace.utterance.DateSuggestion;
import org.claimline.workspace.utterance.Utterance;
import org.claimline.workspace.utterance.UtteranceSearch;

/** Groups the reports of one utterance, by the program and by hand. */
public final class UtteranceDesk {
    private static final Set<DateBasis> FIRM = EnumSet.of(DateBasis.EXPLICIT, DateBasis.RELATIVE);

    private final Workspace workspace;
    private final Store store;
    private final Clock clock;

    UtteranceDesk(Workspace workspace, Store store, Clock clock) {
        this.workspace = workspace;
        this.store = store;
        this.clock = clock;
    }

    /** Whether {@link #find} would find anything new. */
    public boolean isStale() {
        return !workspace.isGrouped();
    }

    /**
     * Looks for the reports of one utterance over a connection of its own, so that it may run beside everything else: where
     * statements came or changed it takes a second for a hundred thousand of them. Hand what it gives to {@link #take}.
     */
    public Found search(Progress progress) {
        Columns columns = workspace.index().columns();
        return WorkspaceException.answered(() -> {
            try (Store beside = Store.open(workspace.database())) {
                return new Found(UtteranceSearch.find(beside, progress), columns);
            }
        });
    }

    /** What a search found. */
    public static final class Found {
        private final UtteranceSearch.Found found;
        private final Columns columns;

        private Found(UtteranceSearch.Found found, Columns columns) {
            this.found = found;
            this.columns = columns;
        }
    }

    /** Lets {@link Workspace#index()} tell what was found, and keeps it in the database until it no longer holds. */
    public void take(Found found) {
        workspace.takeReports(found.found.reports(), found.columns);
        keep(found.found);
    }

    /** Who cannot write can still read: what is not kept is looked for again. */
    private void keep(UtteranceSearch.Found found) {
        if (found.isNew()) {
            try {
                store.foundUtterances().keep(found.reports(), UtteranceSearch.METHOD, found.stamp());
            } catch (StoreException notToBeWritten) {
                // a disk that takes no more, another process at work, or a snapshot that is being read: only time is
                // lost
            }
        }
    }

    /** Lets {@link Workspace#index()} tell which statements report the same utterance, unless it does already. */
    public void find() {
        if (isStale()) {
            Columns columns = workspace.index().columns();
            take(new Found(WorkspaceException.answered(() -> UtteranceSearch.find(store, Progress.NONE)), columns));
        }
    }

    /** Which rows of a snapshot report the same utterance; looked for now, unless they were. */
    public ReportGroups in(StatementIndex snapshot) {
        find();
        return workspace.index().groups().anew(snapshot.columns(), snapshot.annotations());
    }

    /** The utterance that a statement reports, as of the last search. */
    public Utterance of(String statementId) {
        StatementIndex index = workspace.index();
        return index.row(statementId).stream()
                .mapToObj(row -> utterance(index, index.groups().reports(row)))
                .findFirst()
                .orElseGet(() -> new Utterance(List.of(statementId)));
    }

    /** The utterances that have several reports, as of the last search. */
    public List<Utterance> several() {
        StatementIndex index = workspace.index();
        return index.groups().several().stream()
                .map(rows -> utterance(index, rows))
                .toList();
    }

    private static Utterance utterance(StatementIndex index, int... rows) {
        return new Utterance(Arrays.stream(rows).mapToObj(index::statementId).toList());
    }

    /** Holds them to be one utterance from now on. */
    public void merge(List<String> statementIds) {
        workspace.changing(() -> {
            store.ties().merge(statementIds, clock.instant());
            return null;
        });
    }

    /** Holds one report of an utterance to be another utterance from now on. */
    public void split(Utterance utterance, String statementId) {
        workspace.changing(() -> {
            store.ties().split(statementId, utterance.reports(), clock.instant());
            return null;
        });
    }

    /** A certain day for reports whose own date is not known to the day, from a report that tells it in words. */
    public List<DateSuggestion> dates(Utterance utterance) {
        List<StatementEntry> reports =
                utterance.reports().stream().map(workspace::entry).toList();
        Optional<StatementEntry> firm = reports.stream()
                .filter(report -> date(report).isExactDay()
                        && !date(report).isUncertain()
                        && FIRM.contains(report.statement().dating().basis()))
                .findFirst();
        return firm.stream()
                .flatMap(known -> reports.stream()
                        .filter(report ->
                                !date(report).isExactDay() || date(report).isUncertain())
                        .map(report -> suggestion(report, known)))
                .toList();
    }

    private static DateSuggestion suggestion(StatementEntry report, StatementEntry known) {
        String words = known.statement().dating().words();
        return new DateSuggestion(
                report.statement().id(),
                date(known),
                known.statement().id(),
                "The same words of " + known.statement().speaker().name() + " stand in \""
                        + known.article().heading() + "\""
                        + (words.isEmpty() ? "" : ", said \"" + words + "\"") + ": "
                        + date(known).edtf() + ".");
    }

    private static StatementDate date(StatementEntry report) {
        return report.statement().dating().date();
    }
}
