package org.claimline.ui.statement;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.claimline.model.ArticleInfo;
import org.claimline.model.DateWords;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.review.CorrectionModel;
import org.claimline.ui.review.SelectedWords;
import org.claimline.ui.words.Texts;

/** The article of the selected statement, with the evidence of all its statements marked in it. */
final class ArticlePane extends VBox {
    private static final double ABOVE = 48;

    private final Label title = Nodes.wrapped("", "article-title");
    private final Label origin = Nodes.wrapped("", "muted");
    private final ArticleFlow flow;
    private final ScrollPane scroll;
    private String article = "";

    ArticlePane(StatementModel model, CorrectionModel correction) {
        Label kin = Nodes.named(Nodes.wrapped("", "muted"), "kin");
        kin.textProperty().bind(model.kin().wordsProperty());
        kin.visibleProperty().bind(kin.textProperty().isNotEmpty());
        kin.managedProperty().bind(kin.visibleProperty());
        getStyleClass().add("article-pane");
        flow = Nodes.named(new ArticleFlow(model::select), "article");
        scroll = new ScrollPane(flow);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        Nodes.growing(scroll);
        VBox head = new VBox(title, origin, kin, Nodes.wrapped(Texts.text("article.legend"), "caption"));
        head.getStyleClass().add("article-head");
        getChildren().addAll(head, scroll);
        flow.selection()
                .selectedProperty()
                .addListener((property, old, now) -> correction
                        .selectedWordsProperty()
                        .set(now == null || article.isEmpty() ? null : new SelectedWords(article, now)));
        flow.selection().caretTopProperty().addListener(changed -> follow());
        model.readProperty().addListener((property, old, now) -> show(now));
        show(model.readProperty().get());
        // where a passage stands is known once the text has its lines; a scroll pane takes no orders during layout
        flow.laidOutProperty().addListener(changed -> Platform.runLater(this::reveal));
    }

    private void show(ReadStatement read) {
        if (read == null) {
            return;
        }
        ArticleInfo info = read.entry().article();
        title.setText(info.heading());
        String published = info.published().isKnown() ? DateWords.of(info.published()) : Texts.text("article.undated");
        origin.setText(info.outlet().isEmpty() ? published : info.outlet() + " · " + published);
        article = read.article().id();
        flow.show(read.article(), ArticleRun.of(read.article(), read.standing(), read.id()), read.id());
    }

    /** Where keys select words. */
    void focusText() {
        flow.requestFocus();
    }

    /** Keeps the caret in view while keys move it. */
    private void follow() {
        double room = scroll.getViewportBounds().getHeight();
        double hidden = flow.getHeight() - room;
        if (!flow.isFocused() || hidden <= 0) {
            return;
        }
        double top = scroll.getVvalue() * hidden;
        double caret = flow.selection().caretTopProperty().get();
        if (caret < top) {
            scroll.setVvalue(Math.max(0, caret / hidden));
        } else if (caret + ABOVE > top + room) {
            scroll.setVvalue(Math.min(1, (caret + ABOVE - room) / hidden));
        }
    }

    /** Brings the selected passage into view, a little below the top. */
    private void reveal() {
        double hidden = flow.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            scroll.setVvalue(Math.max(0, Math.min(1, (flow.selectedTop() - ABOVE) / hidden)));
        }
    }
}
