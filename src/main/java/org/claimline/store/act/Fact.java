package org.claimline.store.act;

import org.claimline.store.sqlite.StatementId;

/**
 * One kind of thing that a person changes: it can be read whole as JSON and put back whole. That is all that undoing and
 * redoing need.
 */
public interface Fact {
    /** The word for it in the history, as {@code review}. */
    String what();

    /** @param subject which one: a statement's id, a note's number, … @return JSON; null where there is none */
    String read(String subject);

    /** @param became JSON as {@link #read} gave it; null takes it away */
    void write(String subject, String became);

    /** The statement it is about. @return {@link StatementId#bits}; null where it is about none */
    default Long statement(String subject, String json) {
        return StatementId.bits(subject);
    }
}
