package org.claimline.timeline;

import java.util.Locale;

/** In which order lanes stand below each other; pinned ones come before all others. */
public enum LaneSort {
    /** The most statements first; positions from against to for. */
    COUNT,
    NAME,
    /** Who spoke last first. */
    LATEST;

    /** In lower case, as the window's state keeps it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
