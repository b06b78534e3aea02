package org.claimline.workspace.article;

import org.claimline.extract.Extraction;
import org.claimline.extract.StatementExtractor;
import org.claimline.model.Article;
import org.claimline.store.Store;

/**
 * Reads the statements of an article again when facts of it were set right, or put back, for what they say depends on the
 * day it was printed. Inside the transaction of the act; decisions and notes stay.
 */
public final class ArticleRepair {
    private final Store store;
    private final StatementExtractor extractor;
    private int statements;

    public ArticleRepair(Store store, StatementExtractor extractor) {
        this.store = store;
        this.extractor = extractor;
        store.repairs().onWritten(this::readAgain);
    }

    private void readAgain(String articleId) {
        Article article = store.articles().find(articleId).orElseThrow();
        Extraction extraction = extractor.extract(article);
        store.findings().replaceFindings(articleId, extraction.statements(), extraction.passedOver());
        store.findings().redateDecided(articleId);
        statements += extraction.statements().size();
    }

    /** How many statements were read again since this was last asked. */
    public int statements() {
        int read = statements;
        statements = 0;
        return read;
    }
}
