package org.claimline.ui;

import javafx.scene.input.KeyCombination;

/** Keys as people read them: {@code Shortcut+E} is "Ctrl+E", on a Mac "⌘E". */
final class KeyWords {
    private KeyWords() {}

    static String of(String keys) {
        return KeyCombination.valueOf(keys).getDisplayText();
    }
}
