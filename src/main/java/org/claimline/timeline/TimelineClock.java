package org.claimline.timeline;

import java.util.Locale;

/** By which of a statement's two dates it is placed. */
public enum TimelineClock {
    /** When it was said. */
    SAID,
    /** When the article that tells of it was published. */
    PUBLISHED;

    /** In lower case, as the window's state keeps it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
