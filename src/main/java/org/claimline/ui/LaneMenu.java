package org.claimline.ui;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.claimline.timeline.Arrangement;
import org.claimline.timeline.Hit;
import org.claimline.ui.timeline.TimelineModel;
import org.claimline.ui.words.Texts;

/** What can be done with one lane. */
final class LaneMenu extends ContextMenu {
    LaneMenu(TimelineModel model, Hit.LaneName lane) {
        Arrangement now = model.arrangement();
        add(
                now.isPinned(lane.key()) ? "lane.unpin" : "lane.pin",
                () -> model.arrangementProperty().set(model.arrangement().withPinToggled(lane.key())));
        add(
                now.isCollapsed(lane.key()) ? "lane.unfold" : "lane.fold",
                () -> model.arrangementProperty().set(model.arrangement().withFoldToggled(lane.key())));
        add("lane.foldall", model.moves()::foldAll);
    }

    private void add(String key, Runnable action) {
        MenuItem item = new MenuItem(Texts.text(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(chosen -> action.run());
        getItems().add(item);
    }
}
