package org.claimline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program itself: without a command it opens the window, or prints the timeline where none can be opened. */
@Command(
        name = "claimline",
        mixinStandardHelpOptions = true,
        versionProvider = ClaimlineCommand.Version.class,
        description =
                "Keeps news articles, extracts what is said in them about foreign troops in Ukraine, and lists it by date.",
        footer = {
            "",
            "Without a command the window opens; where there is no display the timeline is printed.",
            "Exit codes: 0 done; 1 something in the input could not be used, the rest was;",
            "2 wrong usage; 3 the store could not be used."
        })
final class ClaimlineCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Window window;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final StoreOptions store;

    @Mixin
    private DebugOption debug;

    ClaimlineCommand(Terminal terminal, Window window) {
        this.terminal = terminal;
        this.window = window;
        this.store = new StoreOptions(terminal);
    }

    @Override
    public Integer call() {
        try {
            window.open(store.path());
            return ExitCode.DONE;
        } catch (NoWindowException reason) {
            terminal.say(reason.getMessage());
            terminal.say("Here is the timeline as a table; 'claimline --help' tells what else the terminal can do.");
            return spec.subcommands().get("list").execute("--db", store.path().toString());
        }
    }

    /** As the jar's manifest says; "development" where the program runs from classes. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = ClaimlineCommand.class.getPackage().getImplementationVersion();
            return new String[] {"claimline " + (version == null ? "development" : version)};
        }
    }
}
