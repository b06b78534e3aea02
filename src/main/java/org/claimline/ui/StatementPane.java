package org.claimline.ui;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.claimline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The right side: the selected statement, its article, and the decision on it. */
final class StatementPane extends VBox {
    private final TabPane tabs = Nodes.named(new TabPane(), "statement-tabs");
    private final NotesPane notes;
    private final ScrollPane scroll;
    private final VBox nothing =
            new EmptyState(Feather.MESSAGE_SQUARE, Texts.text("statement.none"), Texts.text("statement.none.hint"));

    /** @param aside what else is known of the statement; stands between its facts and its notes */
    StatementPane(
            StatementModel model, java.util.function.UnaryOperator<String> countryName, Commands commands, Node aside) {
        getStyleClass().add("statement-pane");
        notes = new NotesPane(model);
        StatementFacts facts = new StatementFacts(model, countryName);
        VBox content = new VBox(facts, aside, notes);
        content.getStyleClass().add("statement-content");
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        tabs.getTabs().setAll(tab("statement", scroll), tab("article", new ArticlePane(model)));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        HBox walk = new HBox(
                Nodes.iconButton(Feather.CHEVRON_UP, commands.get("previous")),
                Nodes.iconButton(Feather.CHEVRON_DOWN, commands.get("next")));
        walk.getStyleClass().add("walk");
        walk.setPickOnBounds(false);
        walk.setMaxSize(javafx.scene.layout.Region.USE_PREF_SIZE, javafx.scene.layout.Region.USE_PREF_SIZE);
        StackPane read = new StackPane(tabs, walk);
        StackPane.setAlignment(walk, javafx.geometry.Pos.TOP_RIGHT);
        StackPane body = new StackPane(nothing, read);
        Nodes.growing(body);
        DecisionBar decision = new DecisionBar(model, commands);
        getChildren().addAll(body, decision);
        model.readProperty().addListener((property, old, now) -> show(read, decision, now != null));
        show(read, decision, model.readProperty().get() != null);
        model.readProperty().addListener((property, old, now) -> {
            if (old == null
                    || now == null
                    || !old.entry()
                            .statement()
                            .id()
                            .equals(now.entry().statement().id())) {
                scroll.setVvalue(0);
            }
        });
    }

    private void show(Node read, Node decision, boolean something) {
        read.setVisible(something);
        decision.setVisible(something);
        decision.setManaged(something);
        nothing.setVisible(!something);
    }

    private static Tab tab(String id, Node content) {
        Tab tab = new Tab(Texts.text("tab." + id), content);
        tab.setId("tab-" + id);
        return tab;
    }

    void showStatement() {
        tabs.getSelectionModel().select(0);
    }

    void showArticle() {
        tabs.getSelectionModel().select(1);
    }

    void writeNote() {
        showStatement();
        notes.begin();
        // the notes stand last, and a long statement may leave them out of sight
        Platform.runLater(() -> scroll.setVvalue(scroll.getVmax()));
    }
}
