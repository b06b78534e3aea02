package org.claimline.model;

import java.util.List;

/**
 * A statement as an analyst sees it: with its article, what she decided of it and what she wrote. One row of a list or
 * an export.
 */
public record StatementEntry(Statement statement, ArticleInfo article, Review review, List<Note> notes) {
    public StatementEntry {
        notes = List.copyOf(notes);
    }

    /** A statement fresh from the extractor: undecided, without notes. */
    public static StatementEntry fresh(Statement statement, ArticleInfo article) {
        return new StatementEntry(statement, article, Review.NEW, List.of());
    }
}
