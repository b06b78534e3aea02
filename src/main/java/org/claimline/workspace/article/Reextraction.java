package org.claimline.workspace.article;

import java.util.ArrayList;
import java.util.List;
import org.claimline.extract.Extraction;
import org.claimline.extract.StatementExtractor;
import org.claimline.model.Article;
import org.claimline.model.ArticleInfo;
import org.claimline.store.Store;
import org.claimline.store.sqlite.StoreException;
import org.claimline.workspace.task.Problem;
import org.claimline.workspace.task.Progress;

/** Extracts every article again, as after the lexicon has changed, and leaves all that the analyst decided or wrote. */
public final class Reextraction {
    private final Store store;
    private final StatementExtractor extractor;
    private final List<Problem> problems = new ArrayList<>();
    private int statements;

    public Reextraction(Store store, StatementExtractor extractor) {
        this.store = store;
        this.extractor = extractor;
    }

    public ExtractionReport run(Progress progress) {
        List<ArticleInfo> articles = store.articles().all();
        int done = 0;
        while (done < articles.size() && !progress.isCancelled()) {
            progress.at(done, articles.size(), articles.get(done).name());
            again(articles.get(done));
            done++;
        }
        progress.at(done, articles.size(), "");
        return new ExtractionReport(done, statements, problems, done < articles.size());
    }

    private void again(ArticleInfo info) {
        Article article = store.articles().find(info.id()).orElseThrow();
        try {
            Extraction extraction = extractor.extract(article);
            store.inTransaction(() -> {
                store.findings().replaceFindings(info.id(), extraction.statements(), extraction.passedOver());
                return null;
            });
            statements += extraction.statements().size();
        } catch (StoreException refusal) {
            throw refusal;
        } catch (RuntimeException | StackOverflowError failure) {
            problems.add(new Problem(info.name(), "Its statements could not be extracted: " + failure));
        }
    }
}
