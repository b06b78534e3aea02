package org.claimline.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.claimline.ui.parts.BackgroundWork;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.table.Shown;
import org.claimline.ui.table.StatementsModel;
import org.claimline.ui.words.Texts;

/** The foot of the window: how many statements are shown, and what is being worked on. */
final class StatusBar extends HBox {
    StatusBar(StatementsModel statements, BackgroundWork work, String store) {
        getStyleClass().add("status-bar");
        Label count = Nodes.named(new Label(), "shown-count");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> count(statements), statements.shownProperty(), statements.marked()));
        count.setTooltip(new Tooltip(Texts.text("status.explained")));
        Label title = Nodes.label("", "muted");
        title.textProperty().bind(work.titleProperty());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(work.progressProperty());
        Button cancel = Nodes.named(new Button(Texts.text("status.cancel")), "cancel-work");
        cancel.getStyleClass().addAll("flat", "small");
        cancel.setOnAction(press -> work.cancel());
        HBox busy = new HBox(title, bar, cancel);
        busy.getStyleClass().add("line");
        busy.visibleProperty().bind(work.busyProperty());
        busy.managedProperty().bind(work.busyProperty());
        Label file = Nodes.label(store, "caption");
        file.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        file.setMinWidth(40);
        getChildren().addAll(count, Nodes.spring(), busy, file);
    }

    private static String count(StatementsModel statements) {
        Shown shown = statements.shown();
        String words = Texts.text(
                shown.index().groups().isEmpty() ? "status.shown" : "status.shown.utterances",
                shown.size(),
                shown.index().size(),
                shown.utterances());
        int marked = statements.marked().size();
        return marked > 1 ? words + " · " + Texts.text("status.marked", marked) : words;
    }
}
