package org.claimline.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.claimline.model.Act;
import org.claimline.model.Article;
import org.claimline.model.Correction;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.ui.parts.Commands;
import org.claimline.ui.parts.MessageModel;
import org.claimline.ui.review.CorrectionDraft;
import org.claimline.ui.review.CorrectionModel;
import org.claimline.ui.review.ReviewDialogs;
import org.claimline.ui.review.ReviewModel;
import org.claimline.ui.review.SelectedWords;
import org.claimline.ui.session.Session;
import org.claimline.ui.statement.ReadStatement;
import org.claimline.ui.words.ActWords;
import org.claimline.ui.words.Texts;

/** What the window can be told to do at the review desk. More than one statement is touched only after a question. */
final class ReviewCommands {
    static final List<String> MENU = List.of(
            "accept",
            "reject",
            "undecide",
            "accept-next",
            "reject-next",
            WindowMenu.LINE,
            "correct",
            "position-1",
            "position-2",
            "position-3",
            "position-4",
            "position-5",
            "position-6",
            "position-7",
            "take-words",
            "more-words",
            "save-correction",
            WindowMenu.LINE,
            "add-statement",
            "passed-over",
            "differences",
            WindowMenu.LINE,
            "accept-shown",
            "reject-shown",
            "undecide-shown",
            "correct-shown");

    private final Session session;
    private final ReviewModel review;
    private final CorrectionModel correction;
    private final ReviewDialogs dialogs;
    private final MessageModel message;

    ReviewCommands(Session session, ReviewDialogs dialogs, MessageModel message) {
        this.session = session;
        this.review = session.review();
        this.correction = session.correction();
        this.dialogs = dialogs;
        this.message = message;
        review.setOnNews(message::tell);
    }

    void addTo(Commands commands) {
        BooleanBinding selected = session.statements().selectedIdProperty().isNotEmpty();
        BooleanBinding some = Bindings.createBooleanBinding(
                () -> session.statements().shown().size() > 0,
                session.statements().shownProperty());
        addTurns(commands);
        addDecisions(commands, selected, some);
        addCorrections(commands, selected, some);
        commands.add("next-undecided", "Shift+J", some, () -> review.walk(1));
        commands.add("previous-undecided", "Shift+K", some, () -> review.walk(-1));
        commands.add("passed-over", "O", selected, this::takeIn);
        commands.add(
                "differences",
                "Shift+D",
                Bindings.createStringBinding(
                        () -> Texts.text(
                                "command.differences.count",
                                review.differences().size()),
                        review.differences()),
                Bindings.createBooleanBinding(() -> true),
                () -> dialogs.differences(review));
    }

    private void addTurns(Commands commands) {
        commands.add(
                "undo",
                "Shortcut+Z",
                label("command.undo", review.nextUndoProperty()),
                review.nextUndoProperty().isNotNull(),
                review::undo);
        commands.add(
                "redo",
                "Shortcut+Shift+Z Shortcut+Y",
                label("command.redo", review.nextRedoProperty()),
                review.nextRedoProperty().isNotNull(),
                review::redo);
    }

    private static StringBinding label(String key, ReadOnlyObjectProperty<Act> act) {
        return Bindings.createStringBinding(
                () -> act.get() == null ? Texts.text(key) : Texts.text(key + ".act", ActWords.of(act.get())), act);
    }

    private void addDecisions(Commands commands, BooleanBinding selected, BooleanBinding some) {
        commands.add("accept", "A", selected, () -> decide(review.chosen(), Review.ACCEPTED));
        commands.add("reject", "R", selected, () -> decide(review.chosen(), Review.REJECTED));
        commands.add("undecide", "U", selected, () -> decide(review.chosen(), Review.NEW));
        commands.add("accept-next", "Shift+A", selected, () -> decideAndGoOn(Review.ACCEPTED));
        commands.add("reject-next", "Shift+R", selected, () -> decideAndGoOn(Review.REJECTED));
        commands.add("accept-shown", "Shortcut+Shift+A", some, () -> decide(review.shown(), Review.ACCEPTED));
        commands.add("reject-shown", "Shortcut+Shift+R", some, () -> decide(review.shown(), Review.REJECTED));
        commands.add("undecide-shown", "Shortcut+Shift+U", some, () -> decide(review.shown(), Review.NEW));
    }

    private void addCorrections(Commands commands, BooleanBinding selected, BooleanBinding some) {
        BooleanBinding words = correction.selectedWordsProperty().isNotNull();
        commands.add("correct", "C", selected, () -> correction.open(review.chosen()));
        commands.add("correct-shown", "Shortcut+Shift+K", some, () -> correction.open(review.shown()));
        for (int place = 0; place < Position.SCALE.size(); place++) {
            Position position = Position.SCALE.get(place);
            int digit = place + 1;
            commands.add("position-" + digit, digit + " NUMPAD" + digit, selected, () -> place(position));
        }
        commands.add("take-words", "W", words.and(selected), () -> say(commands, false));
        commands.add("more-words", "Shift+W", words.and(selected), () -> say(commands, true));
        commands.add(
                "save-correction",
                "Shortcut+Enter",
                correction
                        .draftProperty()
                        .isNotNull()
                        .and(correction.fields().problemProperty().isEmpty()),
                this::save);
        commands.add("add-statement", "I Insert", words, () -> {
            SelectedWords said = correction.selectedWordsProperty().get();
            correction.openOn(said.articleId(), said.words());
        });
    }

    private boolean mayTouch(String act, int count) {
        return count == 1
                || count > 1
                        && dialogs.confirm(
                                Texts.text("question." + act, count), Texts.text("question." + act + ".yes", count));
    }

    private void decide(List<String> ids, Review decision) {
        if (mayTouch(decision.label(), ids.size())) {
            review.decide(ids, decision);
        }
    }

    private void decideAndGoOn(Review decision) {
        List<String> ids = review.chosen();
        if (mayTouch(decision.label(), ids.size())) {
            review.decide(ids, decision);
            // after what the decision has changed is shown
            session.work()
                    .run(progress -> true, decided -> session.work().run(progress -> true, shown -> review.walk(1)));
        }
    }

    /** Into the form where it is open, else at once. */
    private void place(Position position) {
        if (correction.draftProperty().get() != null) {
            correction.fields().positionProperty().set(position);
            return;
        }
        List<String> ids = review.chosen();
        if (mayTouch("corrected", ids.size())) {
            review.correct(ids, Correction.NONE.withPosition(position), () -> {});
        }
    }

    private void say(Commands commands, boolean more) {
        correction.say(session.statements().selectedIdProperty().get(), more);
        commands.get("show-statement").run();
    }

    private void save() {
        CorrectionDraft draft = correction.draftProperty().get();
        boolean none = correction.fields().correction().isNone();
        if (none && !draft.adds()) {
            message.tell(Texts.text("correction.same"));
            correction.discard();
        } else if (mayTouch("corrected", draft.ids().size())) {
            correction.save();
        }
    }

    private void takeIn() {
        ReadStatement read = session.statement().readProperty().get();
        if (read == null) {
            return;
        }
        Article article = read.article();
        review.passedOver(
                article.id(),
                candidates -> dialogs.choose(candidates, article.text())
                        .ifPresent(one -> correction.openOn(article.id(), one.passage())));
    }
}
