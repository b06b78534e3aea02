package org.claimline.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.claimline.lexicon.Lexicon;
import org.claimline.workspace.DataFolder;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.WorkspaceException;
import org.claimline.workspace.inbox.FirstStart;
import org.claimline.workspace.task.Progress;
import picocli.CommandLine.Option;

/** Which database a command works on. */
final class StoreOptions {
    @Option(
            names = "--db",
            paramLabel = "FILE",
            description = "the database; without it $CLAIMLINE_DB, else claimline.db in your folder for data")
    private String database;

    private final Terminal terminal;

    StoreOptions(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Opens it, or makes a new one. */
    Workspace open() {
        return Workspace.open(path(), Lexicon.load(), Clock.systemUTC());
    }

    /** Opens it; a new one gets the articles that ship with the program. */
    Workspace openWithSeeds() {
        Workspace workspace = open();
        try {
            FirstStart.takeInSeeds(workspace, Progress.NONE);
            return workspace;
        } catch (RuntimeException problem) {
            workspace.close();
            throw problem;
        }
    }

    private static Map<String, String> system() {
        return Map.of("os.name", System.getProperty("os.name"), "user.home", System.getProperty("user.home"));
    }

    /** Where it is, or will be. */
    Path path() {
        try {
            return DataFolder.of(terminal.environment(), system()).database(Optional.ofNullable(database));
        } catch (InvalidPathException notAName) {
            throw new WorkspaceException(
                    "The database " + database + " has no name that can be used here: choose another.", notAName);
        }
    }
}
