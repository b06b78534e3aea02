package org.claimline.ui.statement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.claimline.model.Correction;
import org.claimline.model.StatementEntry;
import org.claimline.ui.parts.BackgroundWork;
import org.claimline.ui.table.StatementsModel;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.index.StatementIndex;
import org.claimline.workspace.utterance.DateSuggestion;
import org.claimline.workspace.utterance.Utterance;

/** The other reports of the utterance that the selected statement reports; also has them looked for, beside all else. */
public final class UtteranceModel {
    private static final Object SEARCH = "utterances";
    private static final Object READING = "reports";

    private final Workspace workspace;
    private final BackgroundWork work;
    private final StatementsModel statements;
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(Told.NOTHING);
    private StatementIndex searched;

    /**
     * One utterance.
     *
     * @param selected   id of the statement that is read; empty where none is
     * @param reports    the first one first
     * @param suggestion a better date for the one that is read
     */
    public record Told(String selected, List<StatementEntry> reports, Optional<DateSuggestion> suggestion) {
        static final Told NOTHING = new Told("", List.of(), Optional.empty());

        public boolean isSeveral() {
            return reports.size() > 1;
        }
    }

    public UtteranceModel(
            Workspace workspace, BackgroundWork work, StatementsModel statements, StatementModel statement) {
        this.workspace = workspace;
        this.work = work;
        this.statements = statements;
        statements.shownProperty().addListener((property, old, now) -> search(now.index()));
        statement.readProperty().addListener((property, old, now) -> read(now));
    }

    /** What is known of the utterance of the selected statement. */
    public ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** A filter that changes meanwhile does not start the search anew; other statements do. */
    private void search(StatementIndex shown) {
        boolean underWay = searched != null && searched.hasStatementsOf(shown);
        if (underWay || !workspace.utterances().isStale()) {
            return;
        }
        searched = shown;
        work.runAside(
                SEARCH,
                progress -> workspace.utterances().search(progress),
                found -> work.run(
                        progress -> {
                            workspace.utterances().take(found);
                            return true;
                        },
                        done -> statements.refresh()));
    }

    private void read(ReadStatement read) {
        if (read == null) {
            told.set(Told.NOTHING);
            return;
        }
        String id = read.entry().statement().id();
        work.runNewest(READING, progress -> told(id), told::set);
    }

    private Told told(String id) {
        Utterance utterance = workspace.utterances().of(id);
        if (utterance.reports().size() == 1) {
            return new Told(id, List.of(workspace.entry(id)), Optional.empty());
        }
        return new Told(
                id,
                utterance.reports().stream().map(workspace::entry).toList(),
                workspace.utterances().dates(utterance).stream()
                        .filter(one -> one.statementId().equals(id))
                        .findFirst());
    }

    /** Whether the selected statement is one of several reports. */
    public BooleanBinding isSeveral() {
        return Bindings.createBooleanBinding(() -> told.get().isSeveral(), told);
    }

    /** Whether another report tells a better date. */
    public BooleanBinding hasSuggestion() {
        return Bindings.createBooleanBinding(() -> told.get().suggestion().isPresent(), told);
    }

    /** Holds the selected statement to be another utterance than the others of its group. */
    public void split() {
        Told now = told.get();
        if (now.isSeveral()) {
            change(() -> workspace
                    .utterances()
                    .split(
                            new Utterance(now.reports().stream()
                                    .map(report -> report.statement().id())
                                    .toList()),
                            now.selected()));
        }
    }

    /** Holds those statements to be one utterance. */
    public void merge(Collection<String> ids) {
        if (ids.size() > 1) {
            List<String> chosen = List.copyOf(ids);
            change(() -> workspace.utterances().merge(chosen));
        }
    }

    /** Sets the date right as another report tells it. */
    public void takeDate() {
        told.get()
                .suggestion()
                .ifPresent(one -> change(() ->
                        workspace.review().correct(List.of(one.statementId()), Correction.NONE.withDate(one.date()))));
    }

    /** Selects another report. */
    public void select(String statementId) {
        statements.selectedIdProperty().set(statementId);
    }

    private void change(Runnable change) {
        work.run(
                progress -> {
                    change.run();
                    return true;
                },
                done -> statements.refresh());
    }
}
