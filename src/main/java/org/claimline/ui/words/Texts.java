package org.claimline.ui.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every word that the window shows, from {@code texts.properties}. */
public final class Texts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.claimline.ui.texts", Locale.ENGLISH);

    private Texts() {}

    public static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }

    /** The text where there is one of that key. */
    public static String textOr(String key, String otherwise) {
        return BUNDLE.containsKey(key) ? BUNDLE.getString(key) : otherwise;
    }

    /** {@code text("status.shown", 3, 50)} is "3 of 50 statements". */
    public static String text(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }
}
