package org.claimline.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.claimline.model.Correction;
import org.claimline.model.Statement;
import org.claimline.text.Span;
import org.claimline.ui.parts.BackgroundWork;
import org.claimline.ui.table.StatementsModel;
import org.claimline.workspace.ReviewDesk;
import org.claimline.workspace.Workspace;

/** The form in which statements are set right, and one that the program missed is written. */
public final class CorrectionModel {
    private final Workspace workspace;
    private final BackgroundWork work;
    private final StatementsModel statements;
    private final ReviewModel review;
    private final CorrectionFieldsModel fields = new CorrectionFieldsModel();
    private final ObjectProperty<SelectedWords> selectedWords = new SimpleObjectProperty<>();

    public CorrectionModel(Workspace workspace, BackgroundWork work, StatementsModel statements, ReviewModel review) {
        this.workspace = workspace;
        this.work = work;
        this.statements = statements;
        this.review = review;
    }

    /** What the form is about; null while it is closed. */
    public ReadOnlyObjectProperty<CorrectionDraft> draftProperty() {
        return fields.draftProperty();
    }

    /** What stands in the form. */
    public CorrectionFieldsModel fields() {
        return fields;
    }

    /** What is selected in the article that is read; null where nothing is. */
    public ObjectProperty<SelectedWords> selectedWordsProperty() {
        return selectedWords;
    }

    /** Opens the form on statements that are there. */
    public void open(List<String> ids) {
        open(ids, () -> {});
    }

    /**
     * Takes what is selected in the article as what the one statement says; opens the form on it where it is not open.
     *
     * @param more whether beside what was there
     */
    public void say(String id, boolean more) {
        SelectedWords said = selectedWords.get();
        if (said == null) {
            return;
        }
        if (isOpenOn(said.articleId())) {
            fields.say(said.words(), more);
        } else if (draftProperty().get() == null) {
            open(List.of(id), () -> fields.say(said.words(), more));
        }
    }

    private boolean isOpenOn(String articleId) {
        CorrectionDraft now = draftProperty().get();
        return now != null
                && now.shown().filter(one -> one.articleId().equals(articleId)).isPresent();
    }

    private void open(List<String> ids, Runnable then) {
        work.run(
                ignored -> {
                    ReviewDesk desk = workspace.review();
                    KnownNames known = KnownNames.of(desk);
                    if (ids.size() != 1) {
                        return new Opening(
                                known, new CorrectionDraft(ids, Optional.empty(), Optional.empty(), "", false));
                    }
                    Statement shown = workspace.entry(ids.get(0)).statement();
                    String text = workspace.articles().find(shown.articleId()).text();
                    Statement asRead = desk.asRead(ids.get(0));
                    return new Opening(
                            known, new CorrectionDraft(ids, Optional.of(shown), Optional.of(asRead), text, false));
                },
                opening -> {
                    fields.fill(opening.known(), opening.draft());
                    then.run();
                });
    }

    /** Opens the form on a stretch of an article that the program missed, or passed over. */
    public void openOn(String articleId, Span words) {
        work.run(
                ignored -> {
                    ReviewDesk desk = workspace.review();
                    Statement guess = desk.guess(articleId, words);
                    String text = workspace.articles().find(articleId).text();
                    return new Opening(
                            KnownNames.of(desk),
                            new CorrectionDraft(
                                    List.of(guess.id()), Optional.of(guess), Optional.of(guess), text, true));
                },
                opening -> fields.fill(opening.known(), opening.draft()));
    }

    private record Opening(KnownNames known, CorrectionDraft draft) {}

    /** Closes the form, with nothing done. */
    public void discard() {
        fields.close();
    }

    /** Saves, and closes once that is done; what could not be saved, or was cancelled, stays in the form. */
    public void save() {
        CorrectionDraft now = draftProperty().get();
        if (now == null || !fields.problemProperty().get().isEmpty()) {
            return;
        }
        Correction right = fields.correction();
        if (now.adds()) {
            add(now.shown().orElseThrow(), right);
        } else {
            review.correct(now.ids(), right, fields::close);
        }
    }

    private void add(Statement guess, Correction right) {
        work.run(
                ignored -> {
                    workspace.review().add(guess, right);
                    return guess.id();
                },
                id -> {
                    fields.close();
                    statements.selectedIdProperty().set(id);
                    statements.refresh();
                });
    }
}
