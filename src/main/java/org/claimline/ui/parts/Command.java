package org.claimline.ui.parts;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.claimline.ui.words.Texts;

/**
 * Something a person can tell the window to do, by menu, key or button.
 *
 * @param id      its text is {@code command.<id>}
 * @param keys    as {@code Shortcut+E}; the first one stands in the menu
 * @param label   what its menu entry says now; mostly {@link #words}
 * @param enabled whether it can be done now
 */
public record Command(
        String id, List<String> keys, ObservableValue<String> label, ObservableBooleanValue enabled, Runnable action) {
    public Command {
        keys = List.copyOf(keys);
    }

    public String words() {
        return Texts.text("command." + id);
    }

    public void run() {
        if (enabled.get()) {
            action.run();
        }
    }
}
