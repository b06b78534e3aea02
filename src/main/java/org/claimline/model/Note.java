package org.claimline.model;

import java.time.Instant;
import java.util.List;

/**
 * An analyst's words on a statement, an article, a speaker or the whole project.
 *
 * @param id       number given by the store
 * @param created  UTC
 * @param modified UTC; equal to {@code created} until it is changed
 */
public record Note(long id, NoteSubject about, String text, List<String> tags, Instant created, Instant modified) {
    public Note {
        tags = List.copyOf(tags);
    }

    /** A note on a statement. */
    public Note(long id, String statementId, String text, List<String> tags, Instant created, Instant modified) {
        this(id, new NoteSubject.OfStatement(statementId), text, tags, created, modified);
    }

    /** Empty where it is about no statement. */
    public String statementId() {
        return about instanceof NoteSubject.OfStatement statement ? statement.id() : "";
    }
}
