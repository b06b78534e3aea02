package org.claimline.ui.review;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.ReviewProgress;

/** How far the review of what is shown is: {@code 12 of 41 decided}. */
public final class ReviewBar extends HBox {
    public ReviewBar(ReviewModel model) {
        getStyleClass().addAll("line", "review-bar");
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(Bindings.createDoubleBinding(() -> share(model), model.progressProperty()));
        Label words = Nodes.named(new Label(), "review-progress");
        words.textProperty().bind(Bindings.createStringBinding(() -> words(model), model.progressProperty()));
        Tooltip counts = new Tooltip();
        counts.textProperty().bind(Bindings.createStringBinding(() -> counts(model), model.progressProperty()));
        words.setTooltip(counts);
        bar.setTooltip(counts);
        bar.accessibleTextProperty().bind(words.textProperty());
        Label turn = Nodes.named(Nodes.label("", "muted"), "review-turn");
        turn.textProperty().bind(model.turnProperty());
        getChildren().addAll(bar, words, turn);
        visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.progressProperty().get().total() > 0, model.progressProperty()));
        managedProperty().bind(visibleProperty());
    }

    private static double share(ReviewModel model) {
        ReviewProgress progress = model.progressProperty().get();
        return progress.total() == 0 ? 0 : (double) progress.decided() / progress.total();
    }

    private static String words(ReviewModel model) {
        ReviewProgress progress = model.progressProperty().get();
        return Texts.text("review.progress", progress.decided(), progress.total());
    }

    private static String counts(ReviewModel model) {
        ReviewProgress progress = model.progressProperty().get();
        return Texts.text(
                "review.counts", progress.accepted(), progress.corrected(), progress.rejected(), progress.open());
    }
}
