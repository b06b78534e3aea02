package org.claimline.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.stage.Window;
import org.claimline.model.PassedOver;

/** The review desk's dialogs, over the window. */
public final class NativeReviewDialogs implements ReviewDialogs {
    private final Supplier<Window> owner;
    private final UnaryOperator<String> countryName;

    public NativeReviewDialogs(Supplier<Window> owner, UnaryOperator<String> countryName) {
        this.owner = owner;
        this.countryName = countryName;
    }

    @Override
    public boolean confirm(String question, String yes) {
        return new QuestionDialog(owner.get(), question, yes).showAndWait().orElse(false);
    }

    @Override
    public Optional<PassedOver> choose(List<PassedOver> candidates, String text) {
        return new PassedOverDialog(owner.get(), candidates, text).showAndWait();
    }

    @Override
    public void differences(ReviewModel review) {
        new DifferencesDialog(owner.get(), review, countryName).show();
    }
}
