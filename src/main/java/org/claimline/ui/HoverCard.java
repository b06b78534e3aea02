package org.claimline.ui;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimline.model.Position;
import org.claimline.model.Statement;
import org.claimline.model.StatementEntry;
import org.claimline.ui.timeline.Crowd;
import org.claimline.ui.timeline.Hit;
import org.claimline.ui.timeline.TimelineRegion;
import org.claimline.ui.words.DayWords;
import org.claimline.ui.words.Texts;

/** Tells beside the pointer what lies under it: date, speaker, position and words, or the make-up of a crowd. */
final class HoverCard extends VBox {
    private static final double WIDTH = 340;
    private static final double AWAY = 16;
    private static final int LONGEST = 220;

    private final TimelineRegion timeline;
    private final EntryPages entries;

    HoverCard(TimelineRegion timeline, EntryPages entries) {
        this.timeline = timeline;
        this.entries = entries;
        getStyleClass().add("hover-card");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        timeline.hoveredProperty().addListener(changed -> show());
        entries.arrivedProperty().addListener(changed -> show());
    }

    private void show() {
        Hit hit = timeline.hoveredProperty().get();
        if (hit instanceof Hit.Mark mark) {
            entries.at(mark.row()).ifPresent(this::describe);
        } else if (hit instanceof Hit.Gathered gathered) {
            describe(gathered.crowd(), gathered.undated());
        } else {
            setVisible(false);
        }
    }

    private void describe(StatementEntry entry) {
        Statement statement = entry.statement();
        HBox head = new HBox(
                new PositionMark(statement.position()),
                Nodes.label(statement.position().words(), "strong"),
                Nodes.spring(),
                Nodes.label(DayWords.of(statement.dating().date()), "muted"));
        head.getStyleClass().add("line");
        getChildren()
                .setAll(
                        head,
                        Nodes.label(statement.speaker().name(), "strong"),
                        quote(statement.wording().quote()));
        place();
    }

    private static Label quote(String words) {
        String shortened =
                words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + "…";
        return Nodes.wrapped(shortened, "quote-small");
    }

    private void describe(Crowd crowd, boolean undated) {
        getChildren().setAll(Nodes.label(Texts.text("crowd.count", crowd.count()), "strong"));
        if (!undated) {
            String days = DayWords.span(
                    java.time.LocalDate.ofEpochDay(crowd.firstDay()), java.time.LocalDate.ofEpochDay(crowd.lastDay()));
            getChildren().add(Nodes.label(days, "muted"));
        }
        List<Position> scale = Position.SCALE;
        for (int slot = 0; slot < scale.size(); slot++) {
            if (crowd.of(slot) > 0) {
                HBox line = new HBox(
                        new PositionMark(scale.get(slot)),
                        new Label(scale.get(slot).words()),
                        Nodes.spring(),
                        Nodes.label(String.valueOf(crowd.of(slot)), "count"));
                line.getStyleClass().add("line");
                getChildren().add(line);
            }
        }
        getChildren().add(Nodes.label(Texts.text(undated ? "crowd.undated" : "crowd.open"), "caption"));
        place();
    }

    /** Beside the pointer, and always wholly inside the timeline. */
    private void place() {
        setVisible(true);
        applyCss();
        double width = Math.min(WIDTH, Math.max(160, prefWidth(Region.USE_COMPUTED_SIZE)));
        double height = prefHeight(width);
        Point2D at = timeline.pointerProperty().get();
        double x = at.getX() + AWAY + width > timeline.getWidth() ? at.getX() - AWAY - width : at.getX() + AWAY;
        double y = Math.min(at.getY() + AWAY, timeline.getHeight() - height - 4);
        resizeRelocate(Math.max(4, Math.round(x)), Math.max(4, Math.round(y)), Math.ceil(width), Math.ceil(height));
    }
}
