package org.claimline.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimline.evaluate.Gold;
import org.claimline.evaluate.GoldArticle;
import org.claimline.evaluate.GoldStatement;
import org.claimline.exchange.UnreadableArticleException;
import org.claimline.exchange.reader.TextArticleReader;
import org.claimline.model.Article;
import org.claimline.text.Span;

/**
 * An article with the statements that people found in it.
 *
 * @param isNews whether the press wrote it, not we
 */
public record AnnotatedArticle(Article article, List<GoldStatement> statements, boolean isNews) {
    private static final Path CORPUS = Path.of("src/test/resources/org/claimline/corpus");

    /** Articles that tell, where they teach nothing, what weights do with what they have never seen. */
    private static final Pattern HELD_OUT = Pattern.compile("(06|12|18|24|30)_.*|[fghijl-w]\\d[02468]\\.txt");

    /**
     * Every annotated article of the project, in the order of its files.
     *
     * @param all whether those come, too, that are held out to measure
     */
    public static List<AnnotatedArticle> of(Path project, boolean all) {
        Path corpus = project.resolve(CORPUS);
        List<AnnotatedArticle> articles = new ArrayList<>();
        articles.addAll(of(corpus.resolve("gold.jsonl"), corpus.resolve("dev"), false));
        articles.addAll(of(corpus.resolve("more/gold.jsonl"), corpus.resolve("more/articles"), false));
        articles.addAll(of(
                project.resolve("src/test/resources/org/claimline/extract/seeds.jsonl"),
                project.resolve("seeds"),
                true));
        articles.removeIf(
                one -> !all && HELD_OUT.matcher(one.article.info().name()).matches());
        return articles;
    }

    private static List<AnnotatedArticle> of(Path gold, Path folder, boolean isNews) {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (GoldArticle annotated : Gold.read(gold)) {
            articles.add(
                    new AnnotatedArticle(read(folder.resolve(annotated.fileName())), annotated.statements(), isNews));
        }
        return articles;
    }

    private static Article read(Path file) {
        try {
            return new TextArticleReader()
                    .read(file.getFileName().toString(), Files.readAllBytes(file))
                    .article();
        } catch (IOException | UnreadableArticleException unreadable) {
            throw new IllegalStateException(file + " cannot be read", unreadable);
        }
    }

    /** Where a statement stands, in UTF-16 offsets. */
    public Span passage(GoldStatement statement) {
        String text = article.text();
        return new Span(text.offsetByCodePoints(0, statement.start()), text.offsetByCodePoints(0, statement.end()));
    }
}
