package org.claimline.ui.statement;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.model.Difference;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.review.ReviewModel;
import org.claimline.ui.words.DifferenceWords;
import org.claimline.ui.words.Texts;

/** Above a decided statement: what the program now reads otherwise, to take or to leave. */
final class DifferenceBar extends VBox {
    DifferenceBar(StatementModel model, ReviewModel review, UnaryOperator<String> countryName) {
        getStyleClass().add("difference-bar");
        setId("difference");
        model.readProperty().addListener((property, old, now) -> {
            getChildren().clear();
            if (now != null) {
                now.dossier().difference().ifPresent(difference -> show(difference, review, countryName));
            }
            setVisible(!getChildren().isEmpty());
            setManaged(isVisible());
        });
        setVisible(false);
        setManaged(false);
    }

    private void show(Difference difference, ReviewModel review, UnaryOperator<String> countryName) {
        List<String> id = List.of(difference.statementId());
        getChildren().add(Nodes.wrapped(Texts.text("difference.title"), "strong"));
        DifferenceWords.of(difference, countryName)
                .forEach(line -> getChildren().add(Nodes.wrapped(line)));
        HBox buttons = new HBox(
                button("difference.take", () -> review.take(id)), button("difference.leave", () -> review.leave(id)));
        buttons.getStyleClass().add("line");
        getChildren().add(buttons);
    }

    private static Button button(String key, Runnable action) {
        Button button = Nodes.named(new Button(Texts.text(key)), key.replace('.', '-'));
        button.getStyleClass().add("small");
        button.setOnAction(press -> action.run());
        return button;
    }
}
