package org.claimline.ui.statement;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.claimline.model.Review;
import org.claimline.ui.parts.Command;
import org.claimline.ui.parts.Commands;
import org.claimline.ui.parts.Nodes;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What the analyst decides of the statement; the one that holds is pressed down. */
final class DecisionBar extends HBox {
    private static final PseudoClass CORRECTED = PseudoClass.getPseudoClass("corrected");

    private static final double ROOM_FOR_ICONS = 340;

    private final StatementModel model;
    private final ToggleButton accept;
    private final ToggleButton reject;
    private final ToggleButton undecide;

    private final Button correct;

    DecisionBar(StatementModel model, Commands commands) {
        this.model = model;
        getStyleClass().add("decision-bar");
        accept = button(Feather.CHECK, commands.get("accept"), "left-pill");
        correct =
                Nodes.named(new Button(commands.get("correct").words(), Nodes.icon(Feather.EDIT_3)), "decide-correct");
        correct.getStyleClass().addAll("correct", "center-pill");
        correct.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(correct, Priority.ALWAYS);
        correct.setOnAction(press -> commands.get("correct").run());
        Nodes.explain(correct, commands.get("correct"));
        reject = button(Feather.X, commands.get("reject"), "center-pill");
        undecide = button(Feather.CORNER_UP_LEFT, commands.get("undecide"), "right-pill");
        accept.getStyleClass().add("accept");
        reject.getStyleClass().add("reject");
        undecide.setText("");
        HBox.setHgrow(undecide, Priority.NEVER);
        getChildren().addAll(accept, correct, reject, undecide);
        // where there is little room the words come before the icons
        widthProperty().addListener((property, old, now) -> {
            ContentDisplay look = now.doubleValue() < ROOM_FOR_ICONS ? ContentDisplay.TEXT_ONLY : ContentDisplay.LEFT;
            List.of(accept, correct, reject).forEach(button -> button.setContentDisplay(look));
        });
        model.readProperty().addListener((property, old, now) -> show(now));
        show(model.readProperty().get());
    }

    private ToggleButton button(Ikon icon, Command command, String shape) {
        ToggleButton button =
                Nodes.named(new ToggleButton(command.words(), Nodes.icon(icon)), "decide-" + command.id());
        button.getStyleClass().add(shape);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        Nodes.explain(button, command);
        button.setOnAction(press -> {
            show(model.readProperty().get());
            command.run();
        });
        return button;
    }

    private void show(ReadStatement read) {
        Review review = read == null ? Review.NEW : read.entry().review();
        accept.setSelected(review == Review.ACCEPTED);
        correct.pseudoClassStateChanged(CORRECTED, review == Review.CORRECTED);
        reject.setSelected(review == Review.REJECTED);
        undecide.setSelected(review == Review.NEW);
    }
}
