package org.claimline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.exchange.export.ExportFormat;
import org.claimline.exchange.export.ExportOptions;
import org.claimline.model.StatementEntry;
import org.claimline.model.StatementQuery;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.export.ExportContent;
import org.claimline.workspace.export.ExportOrder;
import org.claimline.workspace.export.StatementExport;
import org.claimline.workspace.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description =
                "Prints the statements that are kept, by date. A new database begins with the articles that ship with the program.")
final class ListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private FormatOption format;

    @Mixin
    private QueryOptions filters;

    @Mixin
    private final StoreOptions store;

    @Mixin
    private DebugOption debug;

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
        this.store = new StoreOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        filters.check();
        try (Workspace workspace = store.openWithSeeds()) {
            StatementQuery query = filters.query(KnownNames.of(workspace.index()), terminal::say);
            Optional<ExportFormat> files = format.chosen().ofFiles();
            if (files.isPresent()) {
                ExportOrder order = new ExportOrder(
                        workspace.select(query), ExportContent.STATEMENTS, files.get(), ExportOptions.FOR_STREAMS);
                new StatementExport(workspace).toStream(order, terminal.out(), Progress.NONE);
            } else {
                printTable(workspace, query);
            }
        } catch (UncheckedIOException outputFailed) {
            throw outputFailed.getCause();
        }
        return ExitCode.DONE;
    }

    private void printTable(Workspace workspace, StatementQuery query) throws IOException {
        StatementTable table = new StatementTable(terminal);
        workspace.forEach(query, entry -> add(table, entry));
        int rows = table.finish();
        terminal.say(rows + " of " + Counted.of(workspace.index().size(), "statement") + ".");
    }

    private static void add(StatementTable table, StatementEntry entry) {
        try {
            table.add(entry);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
