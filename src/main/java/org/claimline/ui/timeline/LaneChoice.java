package org.claimline.ui.timeline;

import java.util.Locale;

/** What a lane of the timeline stands for. */
public enum LaneChoice {
    COUNTRY,
    SPEAKER,
    POSITION;

    /** In lower case, as the window's state keeps it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
