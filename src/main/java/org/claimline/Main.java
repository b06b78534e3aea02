package org.claimline;

import java.nio.file.Path;
import java.util.Optional;
import org.claimline.cli.Cli;
import org.claimline.cli.Terminal;
import org.claimline.ui.ClaimlineApp;
import org.claimline.ui.WindowUnavailableException;
import org.claimline.workspace.DataFolder;
import org.claimline.workspace.WorkspaceException;

/**
 * Starts Claimline: without arguments, or with {@code --db FILE} alone, the window; with any other the terminal. Where no
 * window can be opened the terminal prints the timeline as a table.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess();
        System.exit(asksForWindow(args) ? window(terminal, args) : Cli.run(terminal, args));
    }

    private static boolean asksForWindow(String... args) {
        return args.length == 0
                || args.length == 1 && args[0].startsWith("--db=")
                || args.length == 2 && args[0].equals("--db");
    }

    private static int window(Terminal terminal, String... args) {
        try {
            Displays.requireOne(System.getProperty("os.name"), terminal.environment());
            ClaimlineApp.open(database(args));
            return 0;
        } catch (WindowUnavailableException reason) {
            return timeline(terminal, reason, args);
        } catch (WorkspaceException unusable) {
            terminal.err().println("claimline: " + unusable.getMessage());
            return 3;
        }
    }

    private static int timeline(Terminal terminal, WindowUnavailableException reason, String... args) {
        terminal.err().println(reason.getMessage());
        terminal.err()
                .println(
                        "The timeline as a table, by 'claimline list'; 'claimline --help' tells what else the terminal can do:");
        String[] list = new String[args.length + 1];
        list[0] = "list";
        System.arraycopy(args, 0, list, 1, args.length);
        return Cli.run(terminal, list);
    }

    private static Path database(String... args) {
        Optional<String> named =
                args.length == 0 ? Optional.empty() : Optional.of(args[args.length - 1].replaceFirst("^--db=", ""));
        return DataFolder.here().database(named);
    }
}
