package org.claimline.ui.review;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;

/** A field that offers how what is typed may go on: Enter takes the first offer, the arrow keys go to the others. */
final class CompletedField extends TextField {
    private final ContextMenu offers = new ContextMenu();

    /** @param completions of what is typed, best first */
    CompletedField(Function<String, List<String>> completions) {
        textProperty().addListener(changed -> offer(completions.apply(getText())));
        focusedProperty().addListener((property, old, now) -> offers.hide());
    }

    private void offer(List<String> found) {
        if (found.isEmpty() || !isFocused()) {
            offers.hide();
            return;
        }
        offers.getItems().setAll(found.stream().map(this::item).toList());
        offers.show(this, Side.BOTTOM, 0, 2);
    }

    private MenuItem item(String words) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> {
            setText(words);
            end();
            offers.hide();
        });
        return item;
    }

    boolean isOffering() {
        return offers.isShowing();
    }
}
