package org.claimline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimline.workspace.FileImport;
import org.claimline.workspace.ImportReport;
import org.claimline.workspace.Progress;
import org.claimline.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Keeps articles and the statements in them. The same article twice is one article.")
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "text files and folders; - for the standard input")
    private List<String> paths;

    @Mixin
    private final StoreOptions store;

    @Mixin
    private DebugOption debug;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
        this.store = new StoreOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        try (Workspace workspace = store.open()) {
            ImportReport report = FileImport.run(workspace, paths, terminal.in(), Progress.NONE);
            report.problems().forEach(problem -> terminal.say("claimline: " + problem.why()));
            terminal.out().write(summary(report).getBytes(StandardCharsets.UTF_8));
            return report.problems().isEmpty() ? ExitCode.DONE : ExitCode.SOME_UNUSED;
        }
    }

    private static String summary(ImportReport report) {
        return Counted.of(report.added(), "article") + " added with " + Counted.of(report.statements(), "statement")
                + ", " + report.alreadyThere() + " already there.\n";
    }
}
