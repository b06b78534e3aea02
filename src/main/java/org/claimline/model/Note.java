package org.claimline.model;

import java.time.Instant;
import java.util.List;

/**
 * An analyst's words on a statement.
 *
 * @param id       number given by the store
 * @param created  UTC
 * @param modified UTC; equal to {@code created} until it is changed
 */
public record Note(long id, String statementId, String text, List<String> tags, Instant created, Instant modified) {
    public Note {
        tags = List.copyOf(tags);
    }
}
