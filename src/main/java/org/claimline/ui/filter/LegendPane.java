package org.claimline.ui.filter;

import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.claimline.model.Position;
import org.claimline.ui.parts.PositionMark;
import org.claimline.ui.table.StatementsModel;
import org.claimline.ui.words.Texts;

/** What the colours and shapes mean, from against to for; a click filters by that position. */
public final class LegendPane extends FlowPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");

    public LegendPane(FilterModel filters, StatementsModel statements) {
        getStyleClass().add("legend");
        for (Position position : Position.SCALE) {
            Button entry = new Button(position.words(), new PositionMark(position));
            entry.getStyleClass().add("legend-entry");
            entry.setId("legend-" + position.label());
            entry.setAccessibleText(Texts.text("legend.accessible", position.words()));
            entry.setOnAction(press -> filters.facet(Facet.POSITION).toggle(position.label()));
            statements.queryProperty().addListener((property, old, now) -> show(entry, position, now.positions()));
            getChildren().add(entry);
        }
    }

    private static void show(Button entry, Position position, Set<Position> chosen) {
        entry.pseudoClassStateChanged(CHOSEN, chosen.contains(position));
        entry.pseudoClassStateChanged(OUT, !chosen.isEmpty() && !chosen.contains(position));
    }
}
