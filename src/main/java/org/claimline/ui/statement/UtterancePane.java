package org.claimline.ui.statement;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.claimline.model.StatementEntry;
import org.claimline.ui.parts.Commands;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.statement.UtteranceModel.Told;
import org.claimline.ui.words.ReportWords;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.utterance.DateSuggestion;

/** Who else reports what was said: each with its own wording, the first one first; and the date that one of them tells. */
public final class UtterancePane extends VBox {
    private final UtteranceModel model;
    private final Commands commands;

    public UtterancePane(UtteranceModel model, Commands commands) {
        this.model = model;
        this.commands = commands;
        setId("reports");
        getStyleClass().add("reports");
        model.toldProperty().addListener((property, old, now) -> show(now));
        show(model.toldProperty().get());
    }

    private void show(Told told) {
        getChildren().clear();
        setVisible(told.isSeveral());
        setManaged(told.isSeveral());
        if (!told.isSeveral()) {
            return;
        }
        told.suggestion().ifPresent(one -> getChildren().add(suggestion(one)));
        getChildren()
                .add(Nodes.label(
                        Texts.text(
                                "reports.title",
                                told.reports().size(),
                                ReportWords.teller(told.reports().get(0))),
                        "section-title"));
        for (StatementEntry report : told.reports()) {
            getChildren().add(line(report, report.statement().id().equals(told.selected())));
        }
        getChildren().add(button("split"));
    }

    private VBox suggestion(DateSuggestion one) {
        VBox card = new VBox(Nodes.wrapped(one.reason(), "note-text"), button("take-date"));
        card.setId("date-suggestion");
        card.getStyleClass().add("note");
        return card;
    }

    private Button button(String id) {
        Button button = Nodes.named(new Button(commands.get(id).words()), "do-" + id);
        button.getStyleClass().addAll("small");
        Nodes.explain(button, commands.get(id));
        button.setOnAction(press -> commands.get(id).run());
        return button;
    }

    private ReportLine line(StatementEntry report, boolean selected) {
        ReportLine line = new ReportLine(
                report,
                ReportWords.teller(report),
                () -> model.select(report.statement().id()));
        line.setChosen(selected);
        return line;
    }
}
