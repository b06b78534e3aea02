package org.claimline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.claimline.bench.Report.Figure;
import org.claimline.bench.Report.Floor;
import org.claimline.bench.Report.Target;
import org.claimline.lexicon.Lexicon;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.article.ImportReport;
import org.claimline.workspace.inbox.FileImport;
import org.claimline.workspace.inbox.ImportOrder;
import org.claimline.workspace.task.Progress;

/** Articles a second from files into the database, the memory that takes, and how soon a cancel is obeyed. */
final class ImportSuite implements Suite {
    private static final int MANY = 20_000;
    private static final int FEW = 2_000;
    private static final int CANCELS = 5;
    private static final double SHARE_OF_BARE_INSERT = 0.3;

    private final Path folder = Programs.TARGET.resolve("bench");

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(Report report) throws Exception {
        Path many = ImportFolder.of(folder.resolve("import-" + MANY), MANY);
        Path few = ImportFolder.of(folder.resolve("import-" + FEW), FEW);
        addSpeed(report, few, many);
        addMemory(report, few, many);
        addCancel(report, many);
    }

    private void addSpeed(Report report, Path few, Path many) throws Exception {
        imported(few, database("warm-up.db"));
        Path filled = database("import.db");
        double seconds = imported(many, filled);
        double bare = BareInsert.seconds(filled, database("bare.db"));
        report.add(new Figure(
                "import of files",
                MANY + " articles",
                MANY / seconds,
                "articles/s",
                new Floor(MANY / bare, "bare insert of the same rows"),
                Target.atLeast(SHARE_OF_BARE_INSERT * MANY / bare)));
        double again = imported(many, filled);
        report.add(new Figure(
                "import of the same files again",
                MANY + " articles",
                MANY / again,
                "articles/s",
                new Floor(MANY / seconds, "the first time"),
                Target.atLeast(MANY / seconds)));
    }

    private static double imported(Path articles, Path database) {
        long start = System.nanoTime();
        try (Workspace workspace = Workspace.open(database, Lexicon.load(), Clock.systemUTC())) {
            ImportReport report =
                    FileImport.run(workspace, ImportOrder.of(List.of(articles.toString())), Progress.NONE);
            if (!report.problems().isEmpty()) {
                throw new IllegalStateException(report.problems().get(0).why());
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private Path database(String name) throws IOException {
        for (String ending : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(folder.resolve(name + ending));
        }
        return folder.resolve(name);
    }

    private void addMemory(Report report, Path few, Path many) throws IOException, InterruptedException {
        if (!Programs.tellMemory()) {
            System.err.println("The memory of a process is told by /proc on Linux only: left out.");
            return;
        }
        double small = peak(few);
        report.add(new Figure(
                "memory of import, peak, -Xmx256m",
                MANY + " articles",
                peak(many),
                "MB",
                new Floor(small, FEW + " articles"),
                Target.under(1.5 * small)));
    }

    private double peak(Path articles) throws IOException, InterruptedException {
        List<String> command = Programs.claimline(
                "import", articles.toString(), "--db", database("memory.db").toString());
        command.add(1, "-Xmx256m");
        return Programs.peakMegabytes(command);
    }

    private void addCancel(Report report, Path many) throws Exception {
        double[] seconds = new double[CANCELS];
        for (int i = 0; i < CANCELS; i++) {
            AtomicBoolean cancelled = new AtomicBoolean();
            Path database = database("cancel.db");
            CompletableFuture<Long> ended = CompletableFuture.supplyAsync(() -> cancelled(many, database, cancelled));
            TimeUnit.MILLISECONDS.sleep(2_000 + 700 * i);
            long asked = System.nanoTime();
            cancelled.set(true);
            seconds[i] = (ended.get() - asked) / 1e9;
        }
        report.add(new Figure(
                "cancel of an import, slowest of " + CANCELS,
                MANY + " articles",
                Programs.percentile(seconds, 100),
                "s",
                new Floor(Programs.percentile(seconds, 50), "median"),
                Target.under(0.5)));
    }

    private static long cancelled(Path articles, Path database, AtomicBoolean cancelled) {
        try (Workspace workspace = Workspace.open(database, Lexicon.load(), Clock.systemUTC())) {
            FileImport.run(workspace, ImportOrder.of(List.of(articles.toString())), new Progress() {
                @Override
                public void at(long done, long total, String what) {
                    // only the cancel is measured
                }

                @Override
                public boolean isCancelled() {
                    return cancelled.get();
                }
            });
            return System.nanoTime();
        }
    }
}
