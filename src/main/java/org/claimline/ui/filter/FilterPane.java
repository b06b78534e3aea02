package org.claimline.ui.filter;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.claimline.model.StatementQuery;
import org.claimline.ui.parts.Command;
import org.claimline.ui.parts.MessageModel;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.table.StatementsModel;
import org.claimline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The left side: search, dates and facets. */
public final class FilterPane extends VBox {
    private static final Duration TYPING = Duration.millis(200);

    private final FilterModel model;
    private final TextField search = Nodes.named(new TextField(), "search");
    private final Label datesAsked = Nodes.named(Nodes.label("", "caption"), "dates-asked");
    private final DayField from;
    private final DayField to;
    private boolean showing;

    public FilterPane(
            FilterModel model, StatementsModel statements, MessageModel message, ViewsMenu views, Command clear) {
        this.model = model;
        this.from = Nodes.named(new DayField("filter.from", false, message), "from");
        this.to = Nodes.named(new DayField("filter.to", true, message), "to");
        getStyleClass().add("filter-pane");
        VBox facets = new VBox();
        facets.getStyleClass().add("facets");
        for (Facet facet : Facet.values()) {
            facets.getChildren().add(new FacetPane(model.facet(facet)));
        }
        ScrollPane scroll = new ScrollPane(facets);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(views, clear), searchField(), dates(), scroll);
        statements.queryProperty().addListener((property, old, now) -> show(now));
        show(statements.query());
    }

    private HBox head(ViewsMenu views, Command clear) {
        Button button = Nodes.named(new Button(Texts.text("filter.clear")), "clear-filters");
        button.getStyleClass().addAll("flat", "small", "accent");
        button.setOnAction(press -> clear.run());
        button.visibleProperty().bind(model.activeProperty());
        Nodes.explain(button, clear);
        HBox head = new HBox(Nodes.label(Texts.text("filter.title"), "pane-title"), Nodes.spring(), button, views);
        head.getStyleClass().add("pane-head");
        return head;
    }

    private StackPane searchField() {
        search.setPromptText(Texts.text("filter.search"));
        search.setAccessibleText(Texts.text("filter.search"));
        PauseTransition typing = new PauseTransition(TYPING);
        typing.setOnFinished(end -> model.search(search.getText()));
        search.textProperty().addListener((property, old, now) -> {
            if (!showing) {
                typing.playFromStart();
            }
        });
        search.setOnAction(enter -> model.search(search.getText()));
        StackPane field = new StackPane(search, Nodes.icon(Feather.SEARCH));
        field.setAlignment(Pos.CENTER_LEFT);
        field.getStyleClass().add("search-field");
        return field;
    }

    /** Above the range stands which date it asks for. */
    private VBox dates() {
        from.setOnAction(chosen -> changeDates());
        to.setOnAction(chosen -> changeDates());
        HBox.setHgrow(from, Priority.ALWAYS);
        HBox.setHgrow(to, Priority.ALWAYS);
        HBox range = new HBox(from, Nodes.label("–", "caption"), to);
        range.setAlignment(Pos.CENTER);
        VBox dates = new VBox(datesAsked, range);
        dates.getStyleClass().add("date-range");
        return dates;
    }

    private void changeDates() {
        if (!showing) {
            model.between(Optional.ofNullable(from.getValue()), Optional.ofNullable(to.getValue()));
        }
    }

    private void show(StatementQuery query) {
        showing = true;
        if (!search.getText().strip().equals(query.text())) {
            search.setText(query.text());
        }
        from.show(query.from());
        to.show(query.to());
        String clock = Texts.text("clock.short." + query.clock().label());
        datesAsked.setText(clock);
        from.getEditor().setAccessibleText(Texts.text("filter.from.accessible", clock));
        to.getEditor().setAccessibleText(Texts.text("filter.to.accessible", clock));
        showing = false;
    }

    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }
}
