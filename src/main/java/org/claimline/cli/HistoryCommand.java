package org.claimline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimline.cli.TerminalTable.Column;
import org.claimline.model.Act;
import org.claimline.model.Change;
import org.claimline.model.Statement;
import org.claimline.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "Prints what was done to a statement: what, when, from, to; or the latest acts.")
final class HistoryCommand implements Callable<Integer> {
    private static final int LATEST = 50;
    private static final int SECONDS = 19;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ID",
            arity = "0..1",
            description =
                    "the statement's id or its beginning; without it the latest acts are printed, the latest first")
    private String id;

    @Mixin
    private final StoreOptions store;

    @Mixin
    private DebugOption debug;

    HistoryCommand(Terminal terminal) {
        this.terminal = terminal;
        this.store = new StoreOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        try (Workspace workspace = store.openWithSeeds()) {
            if (id == null) {
                printActs(workspace.review().acts(LATEST));
                return ExitCode.DONE;
            }
            List<String> meant =
                    new StatementChoice(workspace.index(), spec.commandLine()).of(List.of(id), terminal::say);
            if (meant.isEmpty()) {
                return ExitCode.SOME_UNUSED;
            }
            printChanges(
                    workspace.review().history(meant.get(0)), workspace.review().asRead(meant.get(0)));
            return ExitCode.DONE;
        }
    }

    /** @param read what stood there before anything was set right */
    private void printChanges(List<Change> changes, Statement read) throws IOException {
        TerminalTable table = new TerminalTable(
                terminal.out(),
                terminal.width(),
                List.of(
                        new Column("when", SECONDS),
                        new Column("act", 24),
                        new Column("what", 10),
                        new Column("from", 24),
                        new Column("to", 0)));
        for (Change change : changes) {
            table.add(List.of(
                    when(change.act()), name(change.act()), change.what(), from(change, read), change.became()));
        }
        terminal.say(Counted.of(table.finish(), "change") + ".");
    }

    private static String from(Change change, Statement read) {
        if (!change.was().isEmpty()) {
            return change.was();
        }
        return switch (change.what()) {
            case "speaker" -> read.speaker().name();
            case "country" -> read.speaker().country();
            case "date" -> read.dating().date().edtf();
            case "position" -> read.position().label();
            case "condition" -> read.condition();
            default -> "";
        };
    }

    private void printActs(List<Act> acts) throws IOException {
        TerminalTable table = new TerminalTable(
                terminal.out(),
                terminal.width(),
                List.of(new Column("when", SECONDS), new Column("act", 30), new Column("changes", 0)));
        for (Act act : acts) {
            table.add(List.of(when(act), name(act), Integer.toString(act.changes())));
        }
        terminal.say(Counted.of(table.finish(), "act") + ".");
    }

    /** UTC, to the second. */
    private static String when(Act act) {
        return act.at().toString().substring(0, SECONDS).replace('T', ' ');
    }

    private static String name(Act act) {
        return act.state() == Act.State.DONE ? act.name() : act.name() + " (undone)";
    }
}
