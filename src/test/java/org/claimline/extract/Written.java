package org.claimline.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimline.exchange.UnreadableArticleException;
import org.claimline.exchange.reader.TextArticleReader;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Article;
import org.claimline.model.ArticleInfo;
import org.claimline.model.Statement;
import org.claimline.model.StatementDate;
import org.claimline.text.Span;

/** Small articles written for a test, and the seeds, with what is found in them. */
public final class Written {
    public static final StatementExtractor EXTRACTOR = new StatementExtractor(Lexicon.load());

    static final List<String> SEEDS = List.of(
            "000_be951af960a85cb1.txt",
            "001_4af4492decbad57a.txt",
            "002_90aed298438816ec.txt",
            "003_c4a6b97a9727aab3.txt",
            "004_a4c35fad99c3af58.txt");

    private Written() {}

    /** An article that is nothing but running text; {@code published} in EDTF. */
    public static Article article(String published, String text) {
        ArticleInfo info = new ArticleInfo("abc", "written.txt", "", "", "", "", StatementDate.parse(published));
        return new Article(info, text, new Span(0, text.length()));
    }

    public static List<Statement> statements(String published, String text) {
        return EXTRACTOR.extract(article(published, text)).statements();
    }

    static Article seed(String name) {
        return read(name, seedText(name));
    }

    static String seedText(String name) {
        try {
            return Files.readString(Path.of("seeds", name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Read as the program reads a text file. */
    public static Article read(String name, String text) {
        try {
            return new TextArticleReader()
                    .read(name, text.getBytes(StandardCharsets.UTF_8))
                    .article();
        } catch (UnreadableArticleException refused) {
            throw new IllegalArgumentException(refused);
        }
    }
}
