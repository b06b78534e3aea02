package org.claimline.ui.timeline;

import java.util.Set;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.claimline.model.TimelineClock;
import org.claimline.timeline.Arrangement;
import org.claimline.timeline.LaneSort;
import org.claimline.timeline.Retelling;
import org.claimline.ui.words.Texts;

/** Which of its two dates places a statement, in which order lanes stand, and whether reports stand together. Its own words tell the date that holds. */
final class ArrangementMenu extends MenuButton {
    private final TimelineModel model;

    ArrangementMenu(TimelineModel model) {
        this.model = model;
        setId("arrangement");
        getStyleClass().add("small");
        ToggleGroup clocks = new ToggleGroup();
        for (TimelineClock clock : TimelineClock.values()) {
            RadioMenuItem item = item("clock." + clock.label(), clocks, clock);
            item.setOnAction(chosen ->
                    model.arrangementProperty().set(model.arrangement().with(clock)));
        }
        getItems().add(new SeparatorMenuItem());
        ToggleGroup sorts = new ToggleGroup();
        for (LaneSort sort : LaneSort.values()) {
            RadioMenuItem item = item("sort." + sort.label(), sorts, sort);
            item.setOnAction(chosen ->
                    model.arrangementProperty().set(model.arrangement().with(sort)));
        }
        getItems().add(new SeparatorMenuItem());
        ToggleGroup retellings = new ToggleGroup();
        for (Retelling retelling : Retelling.values()) {
            RadioMenuItem item = item("reports." + retelling.label(), retellings, retelling);
            item.setOnAction(chosen ->
                    model.arrangementProperty().set(model.arrangement().with(retelling)));
        }
        model.arrangementProperty().addListener((property, old, now) -> show(now));
        show(model.arrangement());
    }

    private RadioMenuItem item(String key, ToggleGroup group, Object value) {
        RadioMenuItem item = new RadioMenuItem(Texts.text(key));
        item.setId(key.replace('.', '-'));
        item.setToggleGroup(group);
        item.setUserData(value);
        getItems().add(item);
        return item;
    }

    private void show(Arrangement arrangement) {
        setText(Texts.text("clock.short." + arrangement.clock().label()));
        setAccessibleText(Texts.text(
                "arrangement.accessible",
                Texts.text("clock." + arrangement.clock().label()),
                Texts.text("sort." + arrangement.sort().label()),
                Texts.text("reports." + arrangement.retelling().label())));
        getItems().stream()
                .filter(item -> item.getUserData() != null
                        && Set.<Object>of(arrangement.clock(), arrangement.sort(), arrangement.retelling())
                                .contains(item.getUserData()))
                .forEach(item -> ((RadioMenuItem) item).setSelected(true));
    }
}
