package org.claimline.ui.review;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.claimline.model.Act;
import org.claimline.model.Correction;
import org.claimline.model.Difference;
import org.claimline.model.PassedOver;
import org.claimline.model.Review;
import org.claimline.ui.parts.BackgroundWork;
import org.claimline.ui.table.Shown;
import org.claimline.ui.table.StatementsModel;
import org.claimline.ui.words.ActWords;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.ReviewDesk;
import org.claimline.workspace.ReviewProgress;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.index.Selection;
import org.claimline.workspace.task.Progress;

/** The review desk: decides on statements, one or many, walks through what is open, takes back and does again. */
public final class ReviewModel {
    /** From so many statements on, an act shows its progress and can be cancelled. */
    static final int LONG = 100;

    private static final Object STATE = "review";

    private final Workspace workspace;
    private final BackgroundWork work;
    private final StatementsModel statements;
    private final ReadOnlyObjectWrapper<ReviewProgress> progress =
            new ReadOnlyObjectWrapper<>(new ReviewProgress(0, 0, 0, 0));
    private final ReadOnlyObjectWrapper<Act> nextUndo = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Act> nextRedo = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Difference> differences = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper turn = new ReadOnlyStringWrapper("");
    private Consumer<String> onNews = news -> {};

    public ReviewModel(Workspace workspace, BackgroundWork work, StatementsModel statements) {
        this.workspace = workspace;
        this.work = work;
        this.statements = statements;
        statements.shownProperty().addListener((property, old, now) -> look());
    }

    /** Who tells a person what was done. */
    public void setOnNews(Consumer<String> listener) {
        onNews = listener;
    }

    /** How far the review of what is shown is. */
    public ReadOnlyObjectProperty<ReviewProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What would be taken back; null where there is nothing. */
    public ReadOnlyObjectProperty<Act> nextUndoProperty() {
        return nextUndo.getReadOnlyProperty();
    }

    /** What would be done again; null where there is nothing. */
    public ReadOnlyObjectProperty<Act> nextRedoProperty() {
        return nextRedo.getReadOnlyProperty();
    }

    /** What was undone or done again just now, in a sentence; empty after anything else. */
    public ReadOnlyStringProperty turnProperty() {
        return turn.getReadOnlyProperty();
    }

    /** What the latest extraction reads otherwise than was decided. */
    public ObservableList<Difference> differences() {
        return differences;
    }

    private record State(ReviewProgress progress, Optional<Act> undo, Optional<Act> redo) {}

    /** Asks how things stand, as after every change; cheap. */
    public void look() {
        Shown shown = statements.shown();
        work.runNewest(
                STATE,
                ignored -> {
                    ReviewDesk desk = workspace.review();
                    return new State(
                            desk.progress(new Selection(shown.index(), shown.rows())),
                            desk.nextUndo(),
                            desk.nextRedo());
                },
                state -> {
                    progress.set(state.progress());
                    nextUndo.set(state.undo().orElse(null));
                    nextRedo.set(state.redo().orElse(null));
                });
    }

    /** Asks for the differences, as after a new extraction; goes through the whole store. */
    public void lookForDifferences() {
        work.run(ignored -> workspace.review().differences(), differences::setAll);
    }

    /** What a decision applies to: all that is marked, else the selected one. */
    public List<String> chosen() {
        String selected = statements.selectedIdProperty().get();
        if (selected.isEmpty()) {
            return List.of();
        }
        return statements.marked().contains(selected) ? List.copyOf(statements.marked()) : List.of(selected);
    }

    /** All that the filters show. */
    public List<String> shown() {
        Shown shown = statements.shown();
        return Arrays.stream(shown.ordered())
                .mapToObj(shown.index()::statementId)
                .toList();
    }

    public void decide(List<String> ids, Review review) {
        act(ids, (desk, listener) -> desk.decide(ids, review, listener), Texts.text("work.decide"), () -> {});
    }

    /** @param then what follows once it is done, and not where it was cancelled */
    public void correct(List<String> ids, Correction right, Runnable then) {
        act(ids, (desk, listener) -> desk.correct(ids, right, listener), Texts.text("work.correct"), then);
    }

    private void act(List<String> ids, BiFunction<ReviewDesk, Progress, Boolean> act, String title, Runnable followUp) {
        if (ids.isEmpty()) {
            return;
        }
        turn.set("");
        BackgroundWork.Job<Boolean> job = listener -> act.apply(workspace.review(), listener);
        Consumer<Boolean> then = done -> {
            if (done) {
                followUp.run();
            } else {
                onNews.accept(Texts.text("review.cancelled"));
            }
            statements.refresh();
        };
        if (ids.size() >= LONG) {
            work.runLong(title, job, then);
        } else {
            work.run(job, then);
        }
    }

    /** To the next statement of the table that is not decided, from the other end where none is left. */
    public void walk(int step) {
        Shown shown = statements.shown();
        int place = statements.placeOfSelected();
        Selection ordered = new Selection(shown.index(), shown.ordered());
        boolean between = statements.selectedRow() < 0;
        int from = between && step < 0 ? place + 1 : place;
        work.run(
                ignored -> workspace.review().nextUndecided(ordered, from, step),
                next -> next.ifPresentOrElse(
                        id -> statements.selectedIdProperty().set(id),
                        () -> onNews.accept(Texts.text("review.alldecided"))));
    }

    public void undo() {
        turn(nextUndo.get(), "review.undone", ReviewDesk::undo);
    }

    public void redo() {
        turn(nextRedo.get(), "review.redone", ReviewDesk::redo);
    }

    private void turn(Act expected, String words, Function<ReviewDesk, Optional<Act>> turning) {
        BackgroundWork.Job<Optional<Act>> job = ignored -> turning.apply(workspace.review());
        Consumer<Optional<Act>> then = turned -> {
            turned.ifPresent(act -> turn.set(Texts.text(words, ActWords.of(act))));
            statements.refresh();
            lookForDifferences();
        };
        if (expected != null && expected.changes() >= LONG) {
            work.runLong(Texts.text("work.turn"), job, then);
        } else {
            work.run(job, then);
        }
    }

    /** Takes the program's latest reading. */
    public void take(List<String> ids) {
        change(desk -> desk.take(ids));
    }

    /** Leaves them as they were decided. */
    public void leave(List<String> ids) {
        change(desk -> desk.leave(ids));
    }

    private void change(Consumer<ReviewDesk> change) {
        work.run(
                ignored -> {
                    change.accept(workspace.review());
                    return true;
                },
                done -> {
                    statements.refresh();
                    lookForDifferences();
                });
    }

    /** Hands over what was considered in an article and left, in the order of its text. */
    public void passedOver(String articleId, Consumer<List<PassedOver>> then) {
        work.run(
                ignored -> workspace.articles().passedOver(articleId).stream()
                        .sorted(Comparator.comparing(PassedOver::passage))
                        .toList(),
                then);
    }
}
