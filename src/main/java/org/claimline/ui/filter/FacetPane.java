package org.claimline.ui.filter;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.ui.filter.FacetModel.FacetValue;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.words.Texts;

/** One facet: a heading, a row to tick for each value, and more of them on demand. */
final class FacetPane extends VBox {
    private final FacetModel model;
    private final VBox rows = new VBox();
    private final Label count = Nodes.label("", "caption");
    private final Hyperlink more = new Hyperlink();
    private final TextField search = new TextField();
    private final List<FacetRow> made = new ArrayList<>();

    FacetPane(FacetModel model) {
        this.model = model;
        getStyleClass().add("facet");
        setId("facet-" + model.facet().label());
        Label title = Nodes.label(Texts.text("facet." + model.facet().label()), "facet-title");
        HBox head = new HBox(title, Nodes.spring(), count);
        head.getStyleClass().add("facet-head");
        search.setPromptText(Texts.text("facet.search"));
        search.setAccessibleText(Texts.text("facet.search"));
        search.getStyleClass().add("small");
        search.textProperty().bindBidirectional(model.wantedProperty());
        more.setOnAction(press -> toggleMore());
        getChildren().addAll(head, search, rows, more);
        model.values().addListener((ListChangeListener<FacetValue>) change -> show());
        show();
    }

    private void toggleMore() {
        model.expandedProperty().set(!model.expandedProperty().get());
        if (!model.expandedProperty().get()) {
            model.wantedProperty().set("");
        }
        show();
    }

    /** Rows are kept and filled anew, so that the keyboard's focus stays where it was. */
    private void show() {
        List<FacetValue> values = List.copyOf(model.values());
        while (made.size() < values.size()) {
            made.add(new FacetRow(model));
        }
        List<Node> wanted = new ArrayList<>();
        for (int place = 0; place < values.size(); place++) {
            made.get(place).show(values.get(place));
            wanted.add(made.get(place));
        }
        if (!rows.getChildren().equals(wanted)) {
            rows.getChildren().setAll(wanted);
        }
        boolean expanded = model.expandedProperty().get();
        int total = model.totalProperty().get();
        show(this, total > 0);
        show(more, model.hasMore());
        show(search, expanded && model.hasMore());
        more.setText(expanded ? Texts.text("facet.fewer") : Texts.text("facet.more", total));
        count.setText(model.hasMore() ? String.valueOf(total) : "");
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
