package org.claimline.workspace.article;

import org.claimline.extract.StatementExtractor;
import org.claimline.model.Article;
import org.claimline.model.ArticleFile;
import org.claimline.text.Shingles;
import org.claimline.workspace.task.Problem;

/** Works out what an article holds. Share one between threads. */
final class Preparation {
    private final StatementExtractor extractor;

    Preparation(StatementExtractor extractor) {
        this.extractor = extractor;
    }

    /** One article that breaks the extractor must not keep the others out. */
    ArticleOutcome of(ArticleFile file) {
        Article article = file.article();
        try {
            return new ArticleOutcome.Ready(new Prepared(
                    file, extractor.extract(article), Shingles.of(article.body().in(article.text()))));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return new ArticleOutcome.Failed(new Problem(
                    article.info().name(),
                    article.info().name() + ": its statements could not be extracted: " + failure + "."));
        }
    }
}
