package org.claimline.model;

import java.util.Locale;

/** What the analyst decided of a statement. */
public enum Review {
    NEW,
    ACCEPTED,
    CORRECTED,
    REJECTED;

    /** As exports write it: {@code accepted}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for any other word */
    public static Review ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
