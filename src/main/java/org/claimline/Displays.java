package org.claimline;

import java.util.Locale;
import java.util.Map;

/** Knows without starting JavaFX when there is no display: on Linux a window needs X11, or XWayland. */
final class Displays {
    static final String MISSING = "No window can be opened: there is no display (DISPLAY is not set)."
            + " Start it on a desktop with GTK 3, or over ssh with -X.";

    private Displays() {}

    static boolean areSurelyMissing(String system, Map<String, String> environment) {
        return system.toLowerCase(Locale.ROOT).contains("linux")
                && environment.getOrDefault("DISPLAY", "").isBlank();
    }
}
