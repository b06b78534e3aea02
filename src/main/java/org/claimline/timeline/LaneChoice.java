package org.claimline.timeline;

import java.util.Locale;

/** What a lane of the timeline stands for. */
public enum LaneChoice {
    COUNTRY,
    SPEAKER,
    POSITION,
    OUTLET;

    /** In lower case, as the window's state keeps it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a lane is somebody who can hold a position and change it. */
    public boolean holdsPositions() {
        return this == COUNTRY || this == SPEAKER;
    }
}
