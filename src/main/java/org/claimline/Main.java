package org.claimline;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.claimline.cli.Cli;
import org.claimline.cli.NoWindowException;
import org.claimline.cli.Terminal;
import org.claimline.ui.ClaimlineApp;
import org.claimline.ui.WindowUnavailableException;

/** Starts Claimline. No class of JavaFX is touched unless the window is asked for. */
public final class Main {
    /** Held, so that its level is; apart, since logging looks into every library and no terminal command needs it. */
    private static final class Warnings {
        private static final Logger JAVAFX = Logger.getLogger("javafx");

        /** JavaFX warns of running from the class path, which is how it is meant here. */
        static void silence() {
            JAVAFX.setLevel(Level.SEVERE);
        }
    }

    private Main() {}

    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess();
        System.exit(Cli.run(terminal, database -> openWindow(terminal, database), args));
    }

    private static void openWindow(Terminal terminal, Path database) throws NoWindowException {
        if (Displays.areSurelyMissing(System.getProperty("os.name"), terminal.environment())) {
            throw new NoWindowException(Displays.MISSING, null);
        }
        Warnings.silence();
        try {
            ClaimlineApp.open(database);
        } catch (WindowUnavailableException unavailable) {
            throw new NoWindowException(unavailable.getMessage(), unavailable);
        }
    }
}
