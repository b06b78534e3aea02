package org.claimline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.claimline.evaluate.GoldException;
import org.claimline.lexicon.LexiconException;
import org.claimline.workspace.NotExportedException;
import org.claimline.workspace.WorkspaceException;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs a command line and gives back its exit code: nothing else of this package is called from outside. */
public final class Cli {
    private static final String DEBUG = "--debug";

    private Cli() {}

    /**
     * Runs one command. Never throws: what goes wrong is said in a sentence on the standard error, with a stack trace only
     * after {@code --debug}.
     *
     * @param window opened where no command is given
     */
    public static int run(Terminal terminal, Window window, String... arguments) {
        CommandLine commands = commands(terminal, window);
        try {
            return commands.execute(ArgumentOrder.commandFirst(arguments, commands));
        } catch (OutOfMemoryError | StackOverflowError | LinkageError failure) {
            return said(terminal, new IllegalStateException(failure), arguments);
        }
    }

    private static CommandLine commands(Terminal terminal, Window window) {
        CommandLine commands = new CommandLine(new ClaimlineCommand(terminal, window))
                .addSubcommand(new ExtractCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new ArticlesCommand(terminal))
                .addSubcommand(new RepairCommand(terminal))
                .addSubcommand(new ListCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new NoteCommand(terminal))
                .addSubcommand(new ConflictsCommand(terminal))
                .addSubcommand(new UndoCommand(terminal))
                .addSubcommand(new DoctorCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new EvaluateCommand(terminal));
        PrintWriter err = new PrintWriter(terminal.err(), true);
        PrintWriter out = new PrintWriter(
                new java.io.OutputStreamWriter(terminal.out(), java.nio.charset.StandardCharsets.UTF_8), true);
        return commands.setExecutionStrategy(parsed -> executeAndFlush(terminal, parsed))
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(Math.min(terminal.width(), 120))
                .setParameterExceptionHandler((problem, given) -> wrongUsage(terminal, problem))
                .setExecutionExceptionHandler((problem, command, parsed) ->
                        said(terminal, problem, parsed.originalArgs().toArray(String[]::new)));
    }

    /** What is still in the buffer may be what the output refuses. */
    private static int executeAndFlush(Terminal terminal, ParseResult parsed) {
        int code = new RunLast().execute(parsed);
        try {
            terminal.out().flush();
        } catch (IOException problem) {
            throw new ExecutionException(parsed.commandSpec().commandLine(), "the output was refused", problem);
        }
        return code;
    }

    private static int wrongUsage(Terminal terminal, ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            terminal.say("claimline: there is no command or option \""
                    + unmatched.getUnmatched().get(0) + "\" here"
                    + (near.isEmpty() ? "." : "; did you mean " + String.join(", ", near) + "?"));
        } else {
            terminal.say("claimline: " + problem.getMessage());
        }
        terminal.say("See '" + problem.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help'.");
        return ExitCode.WRONG_USAGE;
    }

    private static int said(Terminal terminal, Exception problem, String... arguments) {
        if (Arrays.asList(arguments).contains(DEBUG)) {
            problem.printStackTrace(terminal.err());
        }
        if (problem instanceof WorkspaceException) {
            terminal.say("claimline: " + problem.getMessage());
            return ExitCode.NO_STORE;
        }
        if (problem instanceof NotExportedException
                || problem instanceof LexiconException
                || problem instanceof GoldException) {
            terminal.say("claimline: " + problem.getMessage());
            return ExitCode.SOME_UNUSED;
        }
        if (problem instanceof IOException) {
            return output(terminal, problem);
        }
        terminal.say("claimline: something is wrong inside the program: " + problem + ". Run it again with " + DEBUG
                + " and report what it prints.");
        return ExitCode.SOME_UNUSED;
    }

    /** A reader that has seen enough, as {@code head}, is no error. */
    private static int output(Terminal terminal, Exception problem) {
        String reason = String.valueOf(problem.getMessage());
        String folded = reason.toLowerCase(Locale.ROOT);
        if (folded.contains("broken pipe")
                || folded.contains("pipe is being closed")
                || folded.contains("pipe has been ended")) {
            return ExitCode.DONE;
        }
        terminal.say("claimline: the output cannot be written: " + reason + ".");
        return ExitCode.SOME_UNUSED;
    }
}
