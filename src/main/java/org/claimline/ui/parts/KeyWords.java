package org.claimline.ui.parts;

import javafx.scene.input.KeyCombination;

/** Keys as people read them: {@code Shortcut+E} is "Ctrl+E", on a Mac "⌘E". */
public final class KeyWords {
    private KeyWords() {}

    public static String of(String keys) {
        return KeyCombination.valueOf(keys).getDisplayText();
    }
}
