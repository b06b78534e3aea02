package org.claimline.ui.statement;

import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.claimline.ui.parts.Commands;
import org.claimline.ui.parts.EmptyState;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.review.CorrectionModel;
import org.claimline.ui.review.CorrectionPane;
import org.claimline.ui.review.ReviewModel;
import org.claimline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The right side: the selected statement, or the form that sets it right; its article; and the decision on it. */
public final class StatementPane extends VBox {
    private final StatementModel model;
    private final CorrectionModel correction;
    private final TabPane tabs = Nodes.named(new TabPane(), "statement-tabs");
    private final NotesPane notes;
    private final ScrollPane scroll;
    private final ArticlePane article;
    private final CorrectionPane form;
    private final DecisionBar decision;
    private final StackPane read;
    private final VBox nothing =
            new EmptyState(Feather.MESSAGE_SQUARE, Texts.text("statement.none"), Texts.text("statement.none.hint"));

    /**
     * @param countryName name of a country of that code
     * @param aside       what else is known of the statement; stands between its facts and its notes
     */
    public StatementPane(
            StatementModel model,
            CorrectionModel correction,
            ReviewModel review,
            UnaryOperator<String> countryName,
            Commands commands,
            Node aside) {
        this.model = model;
        this.correction = correction;
        getStyleClass().add("statement-pane");
        notes = new NotesPane(model);
        VBox content = new VBox(
                new DifferenceBar(model, review, countryName),
                new StatementFacts(model, countryName),
                aside,
                notes,
                new HistoryPane(model, countryName));
        content.getStyleClass().add("statement-content");
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        form = new CorrectionPane(correction, countryName, commands);
        article = new ArticlePane(model, correction);
        tabs.getTabs().setAll(tab("statement", new StackPane(scroll, form)), tab("article", article));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        HBox walk = new HBox(
                Nodes.iconButton(Feather.CHEVRON_UP, commands.get("previous")),
                Nodes.iconButton(Feather.CHEVRON_DOWN, commands.get("next")));
        walk.getStyleClass().add("walk");
        walk.setPickOnBounds(false);
        walk.setMaxSize(javafx.scene.layout.Region.USE_PREF_SIZE, javafx.scene.layout.Region.USE_PREF_SIZE);
        read = new StackPane(tabs, walk);
        StackPane.setAlignment(walk, javafx.geometry.Pos.TOP_RIGHT);
        StackPane body = new StackPane(nothing, read);
        Nodes.growing(body);
        decision = new DecisionBar(model, commands);
        getChildren().addAll(body, decision);
        listen(commands);
        show();
    }

    private void listen(Commands commands) {
        model.readProperty().addListener((property, old, now) -> {
            show();
            if (old == null || now == null || !old.id().equals(now.id())) {
                scroll.setVvalue(0);
            }
        });
        correction.draftProperty().addListener((property, old, now) -> {
            if (now == null && hasFocus()) {
                // before the form goes, else the focus would wander to the notes and take the view with it
                commands.get("focus-table").run();
            }
            show();
            if (now != null) {
                showStatement();
            }
        });
    }

    /** Whether the focus was in here, where it may now have nowhere to be. */
    private boolean hasFocus() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && owner != this) {
            owner = owner.getParent();
        }
        return owner == this;
    }

    private void show() {
        boolean writing = correction.draftProperty().get() != null;
        boolean something = writing || model.readProperty().get() != null;
        read.setVisible(something);
        nothing.setVisible(!something);
        form.setVisible(writing);
        scroll.setVisible(!writing);
        decision.setVisible(something && !writing);
        decision.setManaged(something && !writing);
    }

    private static Tab tab(String id, Node content) {
        Tab tab = new Tab(Texts.text("tab." + id), content);
        tab.setId("tab-" + id);
        return tab;
    }

    public void showStatement() {
        tabs.getSelectionModel().select(0);
    }

    public void showArticle() {
        tabs.getSelectionModel().select(1);
    }

    /** Shows the article and lets keys select words in it. */
    public void focusArticle() {
        showArticle();
        article.focusText();
    }

    public void writeNote() {
        if (correction.draftProperty().get() != null) {
            return;
        }
        showStatement();
        notes.begin();
        // a long statement may leave the notes out of sight
        Platform.runLater(this::revealNotes);
    }

    private void revealNotes() {
        Bounds place = notes.getBoundsInParent();
        double room = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - room;
        if (hidden > 0) {
            scroll.setVvalue(Math.max(0, Math.min(1, (place.getMaxY() - room) / hidden)));
        }
    }
}
