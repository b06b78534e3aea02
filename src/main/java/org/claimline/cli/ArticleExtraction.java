package org.claimline.cli;

import java.util.List;
import java.util.function.BiConsumer;
import org.claimline.exchange.Reading;
import org.claimline.exchange.intake.ArticleFiles;
import org.claimline.exchange.intake.FoundFile;
import org.claimline.exchange.reader.ColumnNames;
import org.claimline.exchange.reader.DocumentReaders;
import org.claimline.extract.StatementExtractor;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Article;
import org.claimline.model.Statement;

/** Extracts from files one after the other and stores nothing. What cannot be read is told, and the rest taken. */
final class ArticleExtraction {
    private final Terminal terminal;
    private final Lexicon lexicon;

    ArticleExtraction(Terminal terminal, Lexicon lexicon) {
        this.terminal = terminal;
        this.lexicon = lexicon;
    }

    /**
     * Hands on every article that can be read, with the statements in it.
     *
     * @param paths files and folders; - for the standard input
     * @return the exit code
     */
    int each(List<String> paths, BiConsumer<Article, List<Statement>> consumer) {
        StatementExtractor extractor = new StatementExtractor(lexicon);
        ArticleFiles files = new ArticleFiles(new DocumentReaders(ColumnNames.USUAL), terminal.in());
        int[] code = {ExitCode.DONE};
        for (FoundFile found : files.find(paths)) {
            files.read(found, reading -> {
                if (reading instanceof Reading.Read read) {
                    Article article = read.file().article();
                    consumer.accept(article, extractor.extract(article).statements());
                } else if (reading instanceof Reading.Unread unread) {
                    terminal.say("claimline: " + unread.why());
                    code[0] = ExitCode.SOME_UNUSED;
                }
            });
        }
        return code[0];
    }
}
