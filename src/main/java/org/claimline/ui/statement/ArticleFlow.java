package org.claimline.ui.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.claimline.model.Article;
import org.claimline.text.Span;
import org.claimline.timeline.PositionSlot;
import org.claimline.ui.statement.ArticleRun.Role;
import org.claimline.ui.words.Texts;

/** The text of an article, with coloured grounds behind its evidence. A click on evidence selects its statement. */
final class ArticleFlow extends Region {
    private static final double EDGE = 16;

    private final TextFlow flow = new TextFlow();
    private final Group grounds = new Group();
    private final Group marks = new Group();
    private final Consumer<String> onSelect;
    private final ArticleSelection selection;
    private final ReadOnlyIntegerWrapper laidOut = new ReadOnlyIntegerWrapper();
    private List<ArticleRun> runs = List.of();
    private String selected = "";
    private boolean fresh;
    private String articleId = "";
    private String text = "";
    private double selectedTop;

    /** @param onSelect hears the id of a statement whose evidence is clicked */
    ArticleFlow(Consumer<String> onSelect) {
        this.onSelect = onSelect;
        getStyleClass().add("article-flow");
        selection = new ArticleSelection(flow, this);
        Group words = selection.nodes();
        words.setMouseTransparent(true);
        words.setManaged(false);
        marks.getChildren().addAll(grounds, words);
        marks.setMouseTransparent(true);
        marks.setManaged(false);
        getChildren().addAll(marks, flow);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText(Texts.text("article.accessible"));
        selection.selectedProperty().addListener((property, old, now) -> tellSelection(now));
        flow.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        flow.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
    }

    /** Counts up whenever the selected passage has found a place, or another one. */
    ReadOnlyIntegerProperty laidOutProperty() {
        return laidOut.getReadOnlyProperty();
    }

    void show(Article article, List<ArticleRun> cut, String selectedId) {
        runs = cut;
        selected = selectedId;
        List<Text> texts = new ArrayList<>();
        for (ArticleRun run : runs) {
            Text text = new Text(plain(run.span().in(article.text())));
            text.getStyleClass().addAll("article-text", run.role().name().toLowerCase(java.util.Locale.ROOT));
            if (isSelected(run)) {
                text.getStyleClass().add("selected");
            }
            texts.add(text);
        }
        flow.getChildren().setAll(texts);
        fresh = true;
        int start = runs.get(0).span().start();
        text = article.text();
        String shown = text.substring(start, runs.get(runs.size() - 1).span().end());
        if (article.id().equals(articleId)) {
            selection.goOn(shown, start);
        } else {
            selection.begin(shown, start, start);
        }
        articleId = article.id();
        requestLayout();
    }

    ArticleSelection selection() {
        return selection;
    }

    private void tellSelection(Span words) {
        setAccessibleText(Texts.text("article.accessible")
                + (words == null ? "" : " " + Texts.text("article.selected", words.in(text))));
    }

    /** As many characters as before, so that offsets hold. */
    private static String plain(String text) {
        return text.replace('\r', ' ').replace('\t', ' ');
    }

    private boolean isSelected(ArticleRun run) {
        return run.statement() != null && run.statement().id().equals(selected);
    }

    double selectedTop() {
        return selectedTop;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        return flow.prefHeight(Math.max(50, room - 2 * EDGE)) + 2 * EDGE;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 200;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(50, getWidth() - 2 * EDGE);
        // lines can only be measured in the fonts that they will have
        flow.applyCss();
        flow.resizeRelocate(EDGE, EDGE, width, flow.prefHeight(width));
        // to relocate a group would move what is in it to the corner
        marks.setLayoutX(EDGE);
        marks.setLayoutY(EDGE);
        flow.layout();
        double before = selectedTop;
        paintGrounds();
        selection.paint();
        if (fresh || selectedTop != before) {
            fresh = false;
            laidOut.set(laidOut.get() + 1);
        }
    }

    private void paintGrounds() {
        grounds.getChildren().clear();
        selectedTop = 0;
        boolean first = true;
        int start = 0;
        for (ArticleRun run : runs) {
            int end = start + run.span().length();
            if (run.statement() != null) {
                Path ground = ground(run, start, end);
                grounds.getChildren().add(ground);
                if (isSelected(run) && first) {
                    selectedTop = ground.getBoundsInLocal().getMinY() + EDGE;
                    first = false;
                }
            }
            start = end;
        }
    }

    private Path ground(ArticleRun run, int start, int end) {
        Path path = new Path(flow.rangeShape(start, end));
        path.setManaged(false);
        path.getStyleClass()
                .addAll(
                        "evidence",
                        PositionSlot.style(PositionSlot.of(run.statement().position())),
                        run.role() == Role.PASSAGE ? "around" : "core");
        if (isSelected(run)) {
            path.getStyleClass().add("selected");
        }
        return path;
    }

    private ArticleRun runAt(MouseEvent event) {
        HitInfo hit = flow.hitTest(new Point2D(event.getX(), event.getY()));
        int start = 0;
        for (ArticleRun run : runs) {
            int end = start + run.span().length();
            if (hit.getCharIndex() >= start && hit.getCharIndex() < end) {
                return run;
            }
            start = end;
        }
        return null;
    }

    private void click(MouseEvent click) {
        ArticleRun run = runAt(click);
        if (run != null && run.statement() != null && click.isStillSincePress() && click.getClickCount() == 1) {
            onSelect.accept(run.statement().id());
        }
    }

    private void point(MouseEvent move) {
        ArticleRun run = runAt(move);
        flow.setCursor(run != null && run.statement() != null ? Cursor.HAND : Cursor.TEXT);
    }
}
