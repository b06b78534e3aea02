package org.claimline.ui.session;

import java.util.function.UnaryOperator;
import javafx.beans.value.ChangeListener;
import org.claimline.timeline.Lanes;
import org.claimline.ui.filter.FilterModel;
import org.claimline.ui.filter.ViewsModel;
import org.claimline.ui.parts.BackgroundWork;
import org.claimline.ui.review.CorrectionModel;
import org.claimline.ui.review.ReviewModel;
import org.claimline.ui.statement.StatementModel;
import org.claimline.ui.statement.UtteranceModel;
import org.claimline.ui.table.EntryPages;
import org.claimline.ui.table.StatementsModel;
import org.claimline.ui.timeline.TimelineModel;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.Workspace;

/** One open store and the models over it, wired so that all panes share one selection. */
public final class Session {
    private final Workspace workspace;
    private final BackgroundWork work;
    private final StatementsModel statements;
    private final FilterModel filters;
    private final TimelineModel timeline;
    private final EntryPages entries;
    private final StatementModel statement;
    private final ViewsModel views;
    private final ReviewModel review;
    private final CorrectionModel correction;
    private final UtteranceModel utterance;
    private final UnaryOperator<String> countryName;

    /** @param today epoch day at which the timeline draws its line */
    public Session(Workspace workspace, BackgroundWork work, long today) {
        this.workspace = workspace;
        this.work = work;
        countryName = code ->
                code.isEmpty() ? Texts.text("country.none") : workspace.world().countryName(code);
        statements = new StatementsModel(workspace, work);
        entries = new EntryPages(workspace, work, statements);
        filters = new FilterModel(statements, countryName);
        timeline = new TimelineModel(
                workspace.index(),
                Lanes.titles(countryName, Texts.text("facet.speaker.none"), Texts.text("facet.outlet.none")),
                workspace.world().knownEvents(),
                today);
        statement = new StatementModel(workspace, work, statements);
        views = new ViewsModel(workspace, work, statements, timeline);
        review = new ReviewModel(workspace, work, statements);
        correction = new CorrectionModel(workspace, work, statements, review);
        utterance = new UtteranceModel(workspace, work, statements, statement);
        shareSelection();
        shareClock();
    }

    /** The date that places statements is the one that the days are asked of. */
    private void shareClock() {
        timeline.arrangementProperty()
                .addListener((property, old, now) ->
                        statements.show(statements.query().withClock(now.clock())));
        statements
                .queryProperty()
                .addListener((property, old, now) -> timeline.arrangementProperty()
                        .set(timeline.arrangement().with(now.clock())));
    }

    private void shareSelection() {
        statements.shownProperty().addListener((property, old, now) -> {
            boolean sameRows = old.index() == now.index() && java.util.Arrays.equals(old.rows(), now.rows());
            if (!sameRows) {
                timeline.show(now.index(), now.rows(), statements.selectedRow());
            }
        });
        ChangeListener<Number> fromTimeline = (property, old, now) -> {
            if (now.intValue() >= 0 && now.intValue() != statements.selectedRow()) {
                statements.selectRow(now.intValue());
            }
        };
        timeline.selectedRowProperty().addListener(fromTimeline);
        statements
                .selectedIdProperty()
                .addListener(
                        (property, old, now) -> timeline.selectedRowProperty().set(statements.selectedRow()));
    }

    public Workspace workspace() {
        return workspace;
    }

    public BackgroundWork work() {
        return work;
    }

    public StatementsModel statements() {
        return statements;
    }

    public FilterModel filters() {
        return filters;
    }

    public TimelineModel timeline() {
        return timeline;
    }

    public EntryPages entries() {
        return entries;
    }

    public StatementModel statement() {
        return statement;
    }

    public ViewsModel views() {
        return views;
    }

    /** Decisions, undo and redo. */
    public ReviewModel review() {
        return review;
    }

    /** The form in which a statement is set right. */
    public CorrectionModel correction() {
        return correction;
    }

    /** The reports that tell the same utterance as the statement that is read. */
    public UtteranceModel utterance() {
        return utterance;
    }

    public UnaryOperator<String> countryName() {
        return countryName;
    }
}
