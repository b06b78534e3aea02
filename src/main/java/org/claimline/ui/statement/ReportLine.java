package org.claimline.ui.statement;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.model.DateWords;
import org.claimline.model.StatementEntry;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.parts.PositionMark;
import org.claimline.ui.words.Texts;

/** A statement in a few lines that leads to it, by click, Enter or Space. A button would not wrap its words. */
public final class ReportLine extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** @param title what tells it from the others, as its outlet or its position */
    public ReportLine(StatementEntry entry, String title, Runnable onOpen) {
        getStyleClass().add("report");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        String words = entry.statement().wording().quote().replaceAll("\\s+", " ");
        String date = DateWords.of(entry.statement().dating().date());
        setAccessibleText(Texts.text("reports.accessible", title, date, words));
        HBox head = new HBox(
                new PositionMark(entry.statement().position()),
                Nodes.label(title, "strong"),
                Nodes.spring(),
                Nodes.label(date, "muted"));
        head.getStyleClass().add("line");
        getChildren().addAll(head, Nodes.wrapped(words, "quote-small"));
        if (!entry.statement().condition().isEmpty()) {
            getChildren()
                    .add(Nodes.wrapped(
                            Texts.text("reports.condition", entry.statement().condition()), "muted"));
        }
        setOnMouseClicked(click -> {
            requestFocus();
            onOpen.run();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER || press.getCode() == KeyCode.SPACE) {
                onOpen.run();
                press.consume();
            }
        });
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
