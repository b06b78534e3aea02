package org.claimline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.claimline.evaluate.GoldException;
import org.claimline.lexicon.LexiconException;
import org.claimline.workspace.WorkspaceException;
import org.claimline.workspace.export.NotExportedException;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs a command line and gives back its exit code: nothing else of this package is called from outside. */
public final class Cli {
    private static final String DEBUG = "--debug";

    /** By name, in the order in which the help lists them. */
    private static final Map<String, Function<Terminal, Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("extract", ExtractCommand::new);
        COMMANDS.put("import", ImportCommand::new);
        COMMANDS.put("articles", ArticlesCommand::new);
        COMMANDS.put("repair", RepairCommand::new);
        COMMANDS.put("list", ListCommand::new);
        COMMANDS.put("export", ExportCommand::new);
        COMMANDS.put("note", NoteCommand::new);
        COMMANDS.put("decide", DecideCommand::new);
        COMMANDS.put("correct", CorrectCommand::new);
        COMMANDS.put("history", HistoryCommand::new);
        COMMANDS.put("people", PeopleCommand::new);
        COMMANDS.put("groups", GroupsCommand::new);
        COMMANDS.put("conflicts", ConflictsCommand::new);
        COMMANDS.put("undo", UndoCommand::new);
        COMMANDS.put("doctor", DoctorCommand::new);
        COMMANDS.put("check", CheckCommand::new);
        COMMANDS.put("evaluate", EvaluateCommand::new);
    }

    private Cli() {}

    /**
     * Runs one command. Never throws: what goes wrong is said in a sentence on the standard error, with a stack trace only
     * after {@code --debug}.
     *
     * @param window opened where no command is given
     */
    public static int run(Terminal terminal, Window window, String... arguments) {
        CommandLine commands = commands(terminal, window, arguments);
        try {
            return commands.execute(ArgumentOrder.commandFirst(arguments, commands));
        } catch (OutOfMemoryError | StackOverflowError | LinkageError failure) {
            return said(terminal, new IllegalStateException(failure), arguments);
        }
    }

    private static CommandLine commands(Terminal terminal, Window window, String... arguments) {
        CommandLine commands = new CommandLine(new ClaimlineCommand(terminal, window));
        boolean isNamed = arguments.length > 0 && COMMANDS.containsKey(arguments[0]);
        // the others are read only where they may be meant: reading them all takes a sixth of a start
        Collection<Function<Terminal, Object>> needed =
                isNamed ? List.of(COMMANDS.get(arguments[0])) : COMMANDS.values();
        needed.forEach(command -> commands.addSubcommand(command.apply(terminal)));
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
            terminal.say("claimline: " + problem.getMessage().replaceFirst("^Error: ", ""));
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
