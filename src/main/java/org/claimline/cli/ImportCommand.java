package org.claimline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.article.ImportReport;
import org.claimline.workspace.inbox.FileImport;
import org.claimline.workspace.inbox.ImportOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Keeps articles and the statements in them. The same article twice is one article. Text, web pages, RSS"
                        + " and Atom, JSON, JSON Lines, CSV, PDF, mails and zip archives of these are told by their content,"
                        + " and so is a colleague's bundle, which is merged.")
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "files, folders and archives; http or https addresses; - for the standard input")
    private List<String> paths;

    @Option(
            names = "--column",
            paramLabel = "FIELD=NAME",
            description = "what a table or JSON calls a field of the article: text=Volltext; fields are text, title,"
                    + " author, outlet, url, date. Repeatable")
    private Map<String, String> columns = Map.of();

    @Option(
            names = "--allow-private",
            description = "fetch addresses of this machine and its own network too, which are refused otherwise")
    private boolean privateAddresses;

    @Option(names = "--watch", description = "stay, and take in what comes into the folders, until it is stopped")
    private boolean watch;

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
        ImportOrder order = order();
        try (Workspace workspace = store.open()) {
            return watch
                    ? new FolderWatching(workspace, order, report -> tell(report, workspace)).untilStopped()
                    : bring(workspace, order);
        }
    }

    private ImportOrder order() {
        try {
            return ImportOrder.of(paths, terminal.in()).withColumns(columns).withPrivateAddresses(privateAddresses);
        } catch (IllegalArgumentException noField) {
            throw new ParameterException(spec.commandLine(), noField.getMessage());
        }
    }

    private int bring(Workspace workspace, ImportOrder order) throws IOException {
        return tell(FileImport.run(workspace, order, new TerminalProgress(terminal)), workspace);
    }

    /** The exit code. */
    private int tell(ImportReport report, Workspace workspace) throws IOException {
        report.problems().forEach(problem -> terminal.say("claimline: " + problem.why()));
        boolean onlyBundles = !report.bundles().isEmpty() && report.added() + report.alreadyThere() == 0;
        String words = new BundleWords(report.bundles()).words() + (onlyBundles ? "" : summary(report));
        terminal.out().write(words.getBytes(StandardCharsets.UTF_8));
        if (report.bundles().stream().anyMatch(bundle -> bundle.conflicts() > 0)) {
            ConflictTable.print(workspace, workspace.sharing().conflicts(), terminal);
        }
        terminal.out().flush();
        return report.problems().isEmpty() ? ExitCode.DONE : ExitCode.SOME_UNUSED;
    }

    private static String summary(ImportReport report) {
        StringBuilder words = new StringBuilder(Counted.of(report.added(), "article"))
                .append(" added with ")
                .append(Counted.of(report.statements(), "statement"))
                .append(", ")
                .append(report.alreadyThere())
                .append(" already there.");
        if (report.versions() + report.copies() > 0) {
            words.append(" Among them ")
                    .append(Counted.of(report.versions(), "version"))
                    .append(" of a page that is here, and ")
                    .append(report.copies())
                    .append(" with nearly the text of another: claimline articles --again.");
        }
        return words.append('\n').toString();
    }
}
