package org.claimline.ui.filter;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.claimline.model.Position;
import org.claimline.ui.filter.FacetModel.FacetValue;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.parts.PositionMark;
import org.claimline.ui.words.Texts;

/** A value to tick, its count, and behind both a bar as long as the count. */
public final class FacetRow extends StackPane {
    private final CheckBox tick = new CheckBox();
    private final Label title = new Label();
    private final Label count = Nodes.label("", "count");
    private final Region bar = new Region();
    private final PositionMark mark = new PositionMark();
    private FacetValue value;

    FacetRow(FacetModel model) {
        getStyleClass().add("facet-row");
        setAlignment(Pos.BOTTOM_LEFT);
        bar.getStyleClass().add("facet-bar");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        boolean positions = model.facet() == Facet.POSITION;
        mark.setVisible(positions);
        mark.setManaged(positions);
        HBox line = new HBox(tick, mark, title, count);
        line.getStyleClass().add("facet-line");
        getChildren().addAll(bar, line);
        tick.setAccessibleRole(AccessibleRole.CHECK_BOX);
        tick.setOnAction(press -> model.toggle(value.value()));
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            tick.requestFocus();
            model.toggle(value.value());
        });
        // the box itself answers first and keeps the click to itself
        tick.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        widthProperty().addListener(changed -> stretch());
    }

    void show(FacetValue shown) {
        value = shown;
        tick.setSelected(shown.isChosen());
        tick.setAccessibleText(Texts.text("facet.accessible", shown.title(), shown.count()));
        title.setText(shown.title());
        count.setText(String.format(java.util.Locale.ENGLISH, "%,d", shown.count()));
        mark.show(new Position(shown.value()));
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("chosen"), shown.isChosen());
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("none"), shown.count() == 0);
        stretch();
    }

    private void stretch() {
        if (value != null) {
            bar.setMaxWidth(Math.max(value.count() == 0 ? 0 : 2, getWidth() * value.share()));
        }
    }

    public FacetValue value() {
        return value;
    }
}
