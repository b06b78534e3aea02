package org.claimline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.claimline.exchange.ArticleText;
import org.claimline.exchange.ExportedStatement;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.StatementEntry;
import org.claimline.workspace.filter.StatementMatcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Prints the statements in articles and stores nothing.")
final class ExtractCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "text files and folders; - for the standard input")
    private List<String> paths;

    @Mixin
    private FormatOption format;

    @Mixin
    private TopicOption topic;

    @Mixin
    private QueryOptions filters;

    @Mixin
    private DebugOption debug;

    ExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = topic.lexicon();
        if (topic.isGiven()) {
            filters.ofPositions(lexicon.topic().positionLabels());
        }
        filters.check();
        try (StatementOutput output = StatementOutput.of(format.chosen(), terminal)) {
            return filters.areEmpty() ? printAll(lexicon, output) : printSelected(lexicon, output);
        } catch (UncheckedIOException outputFailed) {
            throw outputFailed.getCause();
        }
    }

    /** One article after the other, as they are read. */
    private int printAll(Lexicon lexicon, StatementOutput output) {
        return eachStatement(lexicon, found -> {
            try {
                output.write(found);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        });
    }

    /** Only once all names are known is it clear whom a filter means. */
    private int printSelected(Lexicon lexicon, StatementOutput output) throws IOException {
        List<ExportedStatement> all = new ArrayList<>();
        int code = eachStatement(lexicon, all::add);
        List<StatementEntry> entries =
                all.stream().map(ExportedStatement::entry).toList();
        StatementMatcher selected = new StatementMatcher(filters.query(KnownNames.of(entries), terminal::say));
        for (ExportedStatement found : all) {
            if (selected.test(found.entry())) {
                output.write(found);
            }
        }
        return code;
    }

    private int eachStatement(Lexicon lexicon, Consumer<ExportedStatement> consumer) {
        return new ArticleExtraction(terminal, lexicon).each(paths, (article, statements) -> {
            ArticleText text = ArticleText.of(article.text());
            statements.forEach(
                    found -> consumer.accept(new ExportedStatement(StatementEntry.fresh(found, article.info()), text)));
        });
    }
}
