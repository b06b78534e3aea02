package org.claimline.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimline.model.DateWords;
import org.claimline.model.Position;
import org.claimline.model.Statement;
import org.claimline.model.StatementEntry;
import org.claimline.timeline.Crowd;
import org.claimline.timeline.Hit;
import org.claimline.timeline.Lanes;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.parts.PositionMark;
import org.claimline.ui.table.EntryPages;
import org.claimline.ui.words.ReportWords;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.KnownEvent;
import org.kordamp.ikonli.feather.Feather;

/** Tells beside the pointer what lies under it: date, speaker, position and words, or the make-up of a crowd. */
final class HoverCard extends VBox {
    private static final double WIDTH = 340;
    private static final double WIDEST = 560;
    private static final double AWAY = 16;
    private static final int LONGEST = 220;

    private final TimelineRegion timeline;
    private final EntryPages entries;
    private final TimelineModel model;

    HoverCard(TimelineRegion timeline, EntryPages entries, TimelineModel model) {
        this.model = model;
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
            entries.at(mark.row()).ifPresent(entry -> describe(entry, mark));
        } else if (hit instanceof Hit.Gathered gathered) {
            describe(gathered.crowd(), gathered.undated());
        } else if (hit instanceof Hit.Change change) {
            entries.at(change.rowBefore())
                    .ifPresent(before -> entries.at(change.rowAfter()).ifPresent(after -> describe(before, after)));
            entries.at(change.rowAfter());
        } else if (hit instanceof Hit.Event event) {
            describe(event.event());
        } else {
            setVisible(false);
        }
    }

    private void describe(StatementEntry entry, Hit.Mark mark) {
        Statement statement = entry.statement();
        HBox head = new HBox(
                new PositionMark(statement.position()),
                Nodes.label(statement.position().words(), "strong"),
                Nodes.spring(),
                Nodes.label(DateWords.of(statement.dating().date()), "muted"));
        head.getStyleClass().add("line");
        getChildren()
                .setAll(
                        head,
                        Nodes.label(statement.speaker().name(), "strong"),
                        quote(statement.wording().quote()));
        String origin = origin(entry);
        if (!origin.isEmpty()) {
            getChildren().add(Nodes.label(origin, "caption"));
        }
        if (mark.sources() > 1) {
            entries.at(model.index().groups().reports(mark.row())[0])
                    .map(first -> Texts.text("card.sources", mark.sources(), ReportWords.teller(first)))
                    .ifPresent(words -> getChildren().add(Nodes.wrapped(words, "caption")));
        }
        place(WIDTH);
    }

    /** Where it was told, and whether long after. */
    private static String origin(StatementEntry entry) {
        var published = entry.article().published();
        String outlet = entry.article().outlet();
        if (!published.isKnown()) {
            return outlet;
        }
        long after = entry.statement()
                .dating()
                .date()
                .latest()
                .map(said -> published.earliest().orElse(said).toEpochDay() - said.toEpochDay())
                .orElse(0L);
        String when = after > Lanes.LATE_DAYS
                ? Texts.text("card.late", DateWords.of(published), after)
                : Texts.text("card.published", DateWords.of(published));
        return outlet.isEmpty() ? when : outlet + " · " + when;
    }

    /** Both quotations side by side. */
    private void describe(StatementEntry before, StatementEntry after) {
        HBox sides = new HBox(side(before), Nodes.icon(Feather.ARROW_RIGHT), side(after));
        sides.getStyleClass().add("change");
        long days = middle(after) - middle(before);
        getChildren()
                .setAll(
                        Nodes.label(
                                Texts.text(
                                        "change.title",
                                        after.statement().speaker().name(),
                                        days),
                                "strong"),
                        sides);
        place(WIDEST);
    }

    private static VBox side(StatementEntry entry) {
        HBox head = new HBox(
                new PositionMark(entry.statement().position()),
                Nodes.label(entry.statement().position().words(), "strong"));
        head.getStyleClass().add("line");
        VBox side = new VBox(
                head,
                Nodes.label(DateWords.of(entry.statement().dating().date()), "muted"),
                quote(entry.statement().wording().quote()));
        if (!entry.article().outlet().isEmpty()) {
            side.getChildren().add(Nodes.label(entry.article().outlet(), "caption"));
        }
        side.getStyleClass().add("change-side");
        return side;
    }

    private static long middle(StatementEntry entry) {
        var date = entry.statement().dating().date();
        long first = date.earliest().or(date::latest).orElseThrow().toEpochDay();
        return (first + date.latest().or(date::earliest).orElseThrow().toEpochDay()) / 2;
    }

    private void describe(KnownEvent event) {
        getChildren()
                .setAll(
                        Nodes.wrapped(event.name(), "strong"),
                        Nodes.label(DateWords.of(LocalDate.ofEpochDay(event.day())), "muted"));
        place(WIDTH);
    }

    private static Label quote(String words) {
        String shortened =
                words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + "…";
        return Nodes.wrapped(shortened, "quote-small");
    }

    private void describe(Crowd crowd, boolean undated) {
        getChildren().setAll(Nodes.label(Texts.text("crowd.count", crowd.count()), "strong"));
        if (!undated) {
            String days = DateWords.span(LocalDate.ofEpochDay(crowd.firstDay()), LocalDate.ofEpochDay(crowd.lastDay()));
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
        place(WIDTH);
    }

    /** Beside the pointer, and always wholly inside the timeline. */
    private void place(double widest) {
        setVisible(true);
        applyCss();
        double width = Math.min(widest, Math.max(160, prefWidth(Region.USE_COMPUTED_SIZE)));
        double height = prefHeight(width);
        Point2D at = timeline.pointerProperty().get();
        double x = at.getX() + AWAY + width > timeline.getWidth() ? at.getX() - AWAY - width : at.getX() + AWAY;
        double y = Math.min(at.getY() + AWAY, timeline.getHeight() - height - 4);
        resizeRelocate(Math.max(4, Math.round(x)), Math.max(4, Math.round(y)), Math.ceil(width), Math.ceil(height));
    }
}
