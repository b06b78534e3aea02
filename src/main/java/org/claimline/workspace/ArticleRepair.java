package org.claimline.workspace;

import java.time.Clock;
import java.util.Collection;
import org.claimline.extract.Extraction;
import org.claimline.extract.StatementExtractor;
import org.claimline.model.Article;
import org.claimline.model.ArticleInfo;
import org.claimline.store.Store;
import org.claimline.store.StoreException;

/**
 * Sets facts of articles right and reads their statements again, for what they say depends on the day it was printed. All
 * in one transaction; decisions and notes stay.
 */
final class ArticleRepair {
    private final Store store;
    private final StatementExtractor extractor;
    private final Clock clock;

    ArticleRepair(Store store, StatementExtractor extractor, Clock clock) {
        this.store = store;
        this.extractor = extractor;
        this.clock = clock;
    }

    /** @throws StoreException where one of the articles does not exist; then none is changed */
    RepairReport repair(Collection<String> articleIds, ArticleChange change) {
        return store.inTransaction(() -> {
            long action = store.repairs().nextAction();
            int articles = 0;
            int statements = 0;
            for (String id : articleIds) {
                Article before = store.articles()
                        .find(id)
                        .orElseThrow(
                                () -> new StoreException("There is no article " + id + " in " + store.file() + "."));
                ArticleInfo info = change.of(before.info());
                if (store.repairs().repair(action, info, clock.instant())) {
                    Extraction extraction = extractor.extract(new Article(info, before.text(), before.body()));
                    store.replaceFindings(id, extraction.statements(), extraction.passedOver());
                    store.redateDecided(id);
                    articles++;
                    statements += extraction.statements().size();
                }
            }
            return new RepairReport(articles, statements);
        });
    }
}
