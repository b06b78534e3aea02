package org.claimline.model;

import java.util.Locale;

/** Which of a statement's two dates counts: it is placed by it, and asked for by it. */
public enum TimelineClock {
    /** When it was said. */
    SAID,
    /** When the article that tells of it was published. */
    PUBLISHED;

    /** In lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where there is no such clock */
    public static TimelineClock ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
