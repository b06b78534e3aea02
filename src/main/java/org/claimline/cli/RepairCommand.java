package org.claimline.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.model.ArticleInfo;
import org.claimline.model.StatementDate;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.article.ArticleChange;
import org.claimline.workspace.article.RepairReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "repair",
        mixinStandardHelpOptions = true,
        description =
                "Sets date, outlet, author, address or title of articles right. Their statements are dated anew at"
                        + " once; decisions and notes stay. An empty word takes away what was there.")
final class RepairCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1..*",
            description = "beginning of an id, a file's name, or a pattern: tass*")
    private List<String> named;

    @Option(names = "--date", paramLabel = "DATE", description = "of publication: 2025-09-05, 2025-09 or 2025")
    private String date;

    @Option(names = "--outlet", paramLabel = "NAME", description = "who published it")
    private String outlet;

    @Option(names = "--author", paramLabel = "NAME", description = "who wrote it")
    private String author;

    @Option(names = "--url", paramLabel = "ADDRESS", description = "where it stands")
    private String url;

    @Option(names = "--title", paramLabel = "WORDS", description = "its headline")
    private String title;

    @Mixin
    private final StoreOptions store;

    @Mixin
    private DebugOption debug;

    RepairCommand(Terminal terminal) {
        this.terminal = terminal;
        this.store = new StoreOptions(terminal);
    }

    @Override
    public Integer call() {
        ArticleChange change = new ArticleChange(
                Optional.ofNullable(title),
                Optional.ofNullable(author),
                Optional.ofNullable(outlet),
                Optional.ofNullable(url),
                Optional.ofNullable(date).map(this::published));
        if (change.isNone()) {
            throw new ParameterException(
                    spec.commandLine(), "nothing is to be set: give --date, --outlet, --author, --url or --title.");
        }
        try (Workspace workspace = store.openWithSeeds()) {
            int[] code = {ExitCode.DONE};
            List<String> chosen = new ArticleChoice(workspace.articles().all())
                            .of(named, word -> {
                                terminal.say(
                                        "claimline: there is no article " + word + ": claimline articles prints them.");
                                code[0] = ExitCode.SOME_UNUSED;
                            })
                            .stream()
                            .map(ArticleInfo::id)
                            .toList();
            RepairReport report = workspace.articles().repair(chosen, change);
            terminal.say(Counted.of(report.articles(), "article") + " set right, "
                    + Counted.of(report.statements(), "statement") + " read again.");
            return code[0];
        }
    }

    private StatementDate published(String words) {
        try {
            return StatementDate.parse(words.strip());
        } catch (IllegalArgumentException none) {
            throw new ParameterException(spec.commandLine(), none.getMessage() + ".");
        }
    }
}
