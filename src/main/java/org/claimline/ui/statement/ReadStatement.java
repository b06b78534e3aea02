package org.claimline.ui.statement;

import java.util.List;
import org.claimline.model.Anchor;
import org.claimline.model.Article;
import org.claimline.model.Statement;
import org.claimline.model.StatementEntry;

/**
 * The statement that is read now.
 *
 * @param entry    itself
 * @param article  where it stands
 * @param siblings all statements of that article, itself among them, in the order of its text
 * @param dossier  what lies behind it
 */
public record ReadStatement(StatementEntry entry, Article article, List<StatementEntry> siblings, Dossier dossier) {
    public ReadStatement {
        siblings = List.copyOf(siblings);
    }

    String id() {
        return entry.statement().id();
    }

    /** The statements of the article whose words are in it, where they now stand. */
    List<Statement> standing() {
        return siblings.stream()
                .map(StatementEntry::statement)
                .flatMap(statement ->
                        Anchor.of(statement, article.text()).evidence().map(statement::standingAt).stream())
                .toList();
    }
}
