package org.claimline.workspace;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.model.DateBasis;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementEntry;
import org.claimline.model.StatementQuery;
import org.claimline.store.Store;

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

    /** All utterances as of now. Reads every statement once: not for the thread that paints. */
    public Utterances all() {
        Reports reports = new Reports();
        workspace.forEach(StatementQuery.ALL, reports::add);
        return Workspace.answered(() -> Utterances.of(reports, store.ties().all()));
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
