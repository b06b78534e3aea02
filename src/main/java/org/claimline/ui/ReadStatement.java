package org.claimline.ui;

import java.util.List;
import org.claimline.model.Article;
import org.claimline.model.StatementEntry;

/**
 * The statement that is read now.
 *
 * @param entry    itself
 * @param article  where it stands
 * @param siblings all statements of that article, itself among them, in the order of its text
 */
public record ReadStatement(StatementEntry entry, Article article, List<StatementEntry> siblings) {
    public ReadStatement {
        siblings = List.copyOf(siblings);
    }
}
