package org.claimline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.claimline.bench.Report.Figure;
import org.claimline.bench.Report.Floor;
import org.claimline.bench.Report.Target;
import org.claimline.exchange.export.ExportFormat;
import org.claimline.exchange.export.ExportOptions;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.StatementQuery;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.export.ExportContent;
import org.claimline.workspace.export.ExportOrder;
import org.claimline.workspace.export.StatementExport;
import org.claimline.workspace.index.Selection;
import org.claimline.workspace.task.Progress;

/** CSV of many statements beside the same rows as {@code sqlite3 -csv} writes them, or a bare read where that is not here. */
final class ExportSuite implements Suite {
    private static final int[] SIZES = {100_000, 1_000_000};
    private static final int RUNS = 3;
    private static final int TIMES = 2;
    private static final int MOST_MEGABYTES = 600;
    private static final String HEAP = "-Xmx512m";

    private final Path folder = Programs.TARGET.resolve("bench");

    @Override
    public String name() {
        return "export";
    }

    @Override
    public void run(Report report) throws Exception {
        Files.createDirectories(folder);
        for (int size : SIZES) {
            Path store = BigStores.of(folder, size);
            String rows = size + " statements";
            BareExport bare = new BareExport(store, folder.resolve("bare.csv"));
            Floor floor = new Floor(bare.seconds(RUNS), bare.name());
            inWindow(report, store, rows, floor);
            double[] program = Programs.milliseconds(RUNS, command(store));
            add(report, "CSV export, the whole program, median", rows, Programs.percentile(program, 50) / 1_000, floor);
            forgetReports(store);
            double first = Programs.milliseconds(command(store)) / 1_000;
            add(report, "the same where statements came, so that reports are looked for", rows, first, floor);
            memory(report, store, rows);
        }
    }

    /** As after an import. */
    private static void forgetReports(Path store) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM utterance_found");
        }
    }

    /** As in a window, where the database is open, its columns are in memory, and the reports of one utterance are found. */
    private void inWindow(Report report, Path store, String rows, Floor floor) throws Exception {
        Workspace.open(store, Lexicon.load(), Clock.systemUTC()).close();
        forgetReports(store);
        try (Workspace workspace = Workspace.open(store, Lexicon.load(), Clock.systemUTC())) {
            Selection all = workspace.select(StatementQuery.ALL);
            ExportOrder order =
                    new ExportOrder(all, ExportContent.STATEMENTS, ExportFormat.CSV, ExportOptions.FOR_FILES);
            long begun = System.nanoTime();
            workspace.utterances().find();
            double grouping = (System.nanoTime() - begun) / 1e9;
            double[] exports = new double[RUNS];
            for (int run = 0; run < RUNS; run++) {
                long start = System.nanoTime();
                new StatementExport(workspace).toFile(order, folder.resolve("export.csv"), true, Progress.NONE);
                exports[run] = (System.nanoTime() - start) / 1e9;
            }
            add(report, "CSV export from an open window, median", rows, Programs.percentile(exports, 50), floor);
            add(report, "finding the reports of one utterance, once", rows, grouping, floor);
        }
    }

    private static void add(Report report, String name, String rows, double seconds, Floor floor) {
        report.add(new Figure(name, rows, seconds, "s", floor, Target.under(TIMES * floor.value())));
    }

    private void memory(Report report, Path store, String rows) throws IOException, InterruptedException {
        if (!Programs.tellMemory()) {
            System.err.println("The memory of a process is told by /proc on Linux only: left out.");
            return;
        }
        List<String> command = command(store);
        command.add(1, HEAP);
        report.add(new Figure(
                "memory of CSV export, peak, " + HEAP,
                rows,
                Programs.peakMegabytes(command),
                "MB",
                new Floor(Programs.peakMegabytes(Programs.emptyMain("200")), "empty main"),
                Target.under(MOST_MEGABYTES)));
    }

    private List<String> command(Path store) {
        return Programs.claimline(
                "export", folder.resolve("export.csv").toString(), "--force", "--db", store.toString());
    }
}
