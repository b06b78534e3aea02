package org.claimline;

import java.util.Locale;
import java.util.Map;
import org.claimline.ui.WindowUnavailableException;

/** Knows without starting JavaFX when there is certainly no display: on Linux a window needs X11, or XWayland. */
final class Displays {
    private static final String NO_DISPLAY =
            "No window can be opened: there is no display (DISPLAY is not set). Log in to a desktop, or use ssh -X.";

    private Displays() {}

    /** @throws WindowUnavailableException where there is none */
    static void requireOne(String system, Map<String, String> environment) {
        boolean needsX11 = system.toLowerCase(Locale.ROOT).contains("linux");
        boolean monocle = "Monocle".equals(System.getProperty("glass.platform"));
        if (needsX11 && !monocle && environment.getOrDefault("DISPLAY", "").isBlank()) {
            throw new WindowUnavailableException(NO_DISPLAY, null);
        }
    }
}
