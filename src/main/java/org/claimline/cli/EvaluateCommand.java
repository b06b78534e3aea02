package org.claimline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.claimline.cli.TerminalTable.Column;
import org.claimline.evaluate.Evaluation;
import org.claimline.evaluate.Found;
import org.claimline.evaluate.Gold;
import org.claimline.evaluate.GoldArticle;
import org.claimline.evaluate.ScoreTable;
import org.claimline.lexicon.Lexicon;
import org.claimline.text.CodePoints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Extracts the statements in articles and scores them against annotations.",
            "Precision, recall and F1 are of passage and speaker together; position, date and country of what was found;",
            "all-right of all of it. The tables tell where the figures come from."
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final int WIDEST_COLUMN = 32;

    private final Terminal terminal;

    @Parameters(paramLabel = "GOLD", description = "annotations: JSON Lines, an article a line")
    private Path gold;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "the articles: text files and folders")
    private List<String> paths;

    @Option(names = "--list", description = "also every miss, false alarm and wrong field")
    private boolean list;

    @Mixin
    private TopicOption topic;

    @Mixin
    private DebugOption debug;

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = topic.lexicon();
        List<GoldArticle> annotated = Gold.read(gold);
        List<Found> found = new ArrayList<>();
        Set<String> read = new HashSet<>();
        int code = new ArticleExtraction(terminal, lexicon).each(paths, (article, statements) -> {
            CodePoints offsets = CodePoints.of(article.text());
            statements.forEach(statement -> found.add(Found.of(statement, article.info(), offsets)));
            read.add(article.info().name());
        });
        print(Evaluation.of(annotated, found));
        return toldWhatIsAbsent(annotated, read) ? ExitCode.SOME_UNUSED : code;
    }

    /** Their statements count as missed, which somebody who gave too few paths should know. */
    private boolean toldWhatIsAbsent(List<GoldArticle> annotated, Set<String> read) {
        List<String> absent = annotated.stream()
                .map(GoldArticle::fileName)
                .filter(name -> !read.contains(name))
                .toList();
        if (absent.isEmpty()) {
            return false;
        }
        terminal.say("claimline: " + gold + " annotates " + Counted.of(absent.size(), "article")
                + " not read here, whose statements count as missed: " + String.join(", ", absent) + ".");
        return true;
    }

    private void print(Evaluation evaluation) throws IOException {
        if (list) {
            print(evaluation.faults());
        }
        print(evaluation.figures().lines());
        for (ScoreTable table : evaluation.tables()) {
            print(table);
        }
        terminal.out().flush();
    }

    private void print(List<String> lines) throws IOException {
        for (String line : lines) {
            terminal.out().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private void print(ScoreTable table) throws IOException {
        if (table.rows().isEmpty()) {
            return;
        }
        print(List.of(""));
        List<Column> columns = table.headings().stream()
                .map(heading -> new Column(heading, WIDEST_COLUMN))
                .toList();
        TerminalTable printed = new TerminalTable(terminal.out(), terminal.width(), columns);
        for (List<String> row : table.rows()) {
            printed.add(row);
        }
        printed.finish();
    }
}
