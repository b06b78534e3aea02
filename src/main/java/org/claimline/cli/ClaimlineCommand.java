package org.claimline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself: without a command it opens the window, which {@code Main} sees to. */
@Command(
        name = "claimline",
        mixinStandardHelpOptions = true,
        versionProvider = ClaimlineCommand.Version.class,
        description =
                "Keeps news articles, extracts what is said in them about foreign troops in Ukraine, and lists it by date.",
        footer = {
            "",
            "Without a command, or with --db alone, the window opens.",
            "Exit codes: 0 done; 1 something in the input could not be used, the rest was;",
            "2 wrong usage; 3 the store could not be used."
        },
        synopsisSubcommandLabel = "[COMMAND]")
final class ClaimlineCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = "--db", paramLabel = "FILE", description = "the database to open")
    private String database;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "name a command, one of: "
                        + String.join(", ", spec.subcommands().keySet())
                        + (database == null ? "." : "; or give --db alone."));
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
