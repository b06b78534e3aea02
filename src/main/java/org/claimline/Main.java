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
    /** Held, so that its level is: JavaFX warns of running from the class path, which is how it is meant here. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Main() {}

    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess();
        System.exit(Cli.run(terminal, database -> openWindow(terminal, database), args));
    }

    private static void openWindow(Terminal terminal, Path database) throws NoWindowException {
        if (Displays.areSurelyMissing(System.getProperty("os.name"), terminal.environment())) {
            throw new NoWindowException(Displays.MISSING, null);
        }
        JAVAFX.setLevel(Level.SEVERE);
        try {
            ClaimlineApp.open(database);
        } catch (WindowUnavailableException unavailable) {
            throw new NoWindowException(unavailable.getMessage(), unavailable);
        }
    }
}
