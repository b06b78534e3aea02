package org.claimline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.cli.TerminalTable.Column;
import org.claimline.model.ArticleInfo;
import org.claimline.model.ArticleKin;
import org.claimline.model.Statement;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.article.ArticleVersion;
import org.claimline.workspace.article.StatementDifference;
import org.claimline.workspace.article.StatementDifference.Added;
import org.claimline.workspace.article.StatementDifference.Changed;
import org.claimline.workspace.article.StatementDifference.Removed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "articles",
        mixinStandardHelpOptions = true,
        description =
                "Prints the articles that are kept; of one that is named, its versions and copies with what changed"
                        + " in their statements.")
final class ArticlesCommand implements Callable<Integer> {
    private static final int SHORT_ID = 8;
    private static final List<Column> COLUMNS = List.of(
            new Column("id", SHORT_ID),
            new Column("published", 12),
            new Column("outlet", 22),
            new Column("again", 24),
            new Column("title", 0));

    private final Terminal terminal;

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "0..*",
            description = "beginning of an id, a file's name, or a pattern: tass*")
    private List<String> named = List.of();

    @Option(names = "--undated", description = "only those without a date of publication")
    private boolean undated;

    @Option(names = "--again", description = "only versions and copies of articles that were here before")
    private boolean again;

    @Mixin
    private final StoreOptions store;

    @Mixin
    private DebugOption debug;

    ArticlesCommand(Terminal terminal) {
        this.terminal = terminal;
        this.store = new StoreOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        try (Workspace workspace = store.openWithSeeds()) {
            return named.isEmpty() ? list(workspace) : stories(workspace);
        }
    }

    private int list(Workspace workspace) throws IOException {
        TerminalTable table = new TerminalTable(terminal.out(), terminal.width(), COLUMNS);
        for (ArticleInfo info : workspace.articles().all()) {
            Optional<ArticleKin> kin = workspace.articles().kin(info.id());
            if ((!undated || !info.published().isKnown()) && (!again || kin.isPresent())) {
                table.add(List.of(
                        info.id().substring(0, SHORT_ID),
                        info.published().edtf(),
                        info.outlet(),
                        kin.map(ArticlesCommand::words).orElse(""),
                        info.heading()));
            }
        }
        terminal.say(Counted.of(table.finish(), "article") + ".");
        return ExitCode.DONE;
    }

    private static String words(ArticleKin kin) {
        return kin.kind().label() + " of " + kin.first().id().substring(0, SHORT_ID) + ", "
                + Math.round(100 * kin.likeness()) + " %";
    }

    private int stories(Workspace workspace) throws IOException {
        int[] code = {ExitCode.DONE};
        List<ArticleInfo> chosen = new ArticleChoice(workspace.articles().all()).of(named, word -> {
            terminal.say("claimline: there is no article " + word + ": claimline articles prints them.");
            code[0] = ExitCode.SOME_UNUSED;
        });
        for (ArticleInfo info : chosen) {
            for (ArticleVersion version : workspace.articles().versions(info.id())) {
                print(version);
            }
        }
        terminal.out().flush();
        return code[0];
    }

    private void print(ArticleVersion version) throws IOException {
        ArticleInfo info = version.info();
        line(
                "",
                info.id().substring(0, SHORT_ID) + "  " + info.published().edtf() + "  " + info.heading()
                        + version.kin().map(kin -> "  (" + words(kin) + ")").orElse(""));
        for (StatementDifference difference : version.differences()) {
            if (difference instanceof Added added) {
                line("    + ", words(added.statement()));
            } else if (difference instanceof Removed removed) {
                line("    - ", words(removed.statement()));
            } else if (difference instanceof Changed changed) {
                line("    - ", words(changed.before()));
                line("    + ", words(changed.after()));
            }
        }
    }

    private static String words(Statement statement) {
        return statement.dating().date().edtf() + " " + statement.speaker().name() + " "
                + statement.position().label() + ": " + statement.wording().quote();
    }

    private void line(String indent, String words) throws IOException {
        terminal.out()
                .write((indent + DisplayWidth.oneLine(words) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
