package org.claimline.ui.timeline;

import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.claimline.timeline.Arrangement;
import org.claimline.timeline.Hit;
import org.claimline.timeline.LaneChoice;
import org.claimline.ui.words.Texts;

/** What can be done with one lane. */
final class LaneMenu extends ContextMenu {
    /** @param onSpeaker hears of a speaker whose card is wanted */
    LaneMenu(TimelineModel model, Hit.LaneName lane, Consumer<String> onSpeaker) {
        Arrangement now = model.arrangement();
        add(
                now.isPinned(lane.key()) ? "lane.unpin" : "lane.pin",
                () -> model.arrangementProperty().set(model.arrangement().withPinToggled(lane.key())));
        add(
                now.isCollapsed(lane.key()) ? "lane.unfold" : "lane.fold",
                () -> model.arrangementProperty().set(model.arrangement().withFoldToggled(lane.key())));
        add("lane.foldall", model.moves()::foldAll);
        if (now.choice() == LaneChoice.SPEAKER) {
            add("lane.speaker", () -> onSpeaker.accept(lane.key()));
        }
    }

    private void add(String key, Runnable action) {
        MenuItem item = new MenuItem(Texts.text(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(chosen -> action.run());
        getItems().add(item);
    }
}
