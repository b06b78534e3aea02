package org.claimline.model;

import java.time.Instant;

/**
 * One command of a person, whatever it changed.
 *
 * @param number  counts up; later acts have higher ones
 * @param at      UTC
 * @param name    a word of the program for what was done, as {@code accept} or {@code note.add}
 * @param changes how many facts it changed
 * @param things  on how many things, as statements or notes: a statement with decision and correction is one
 */
public record Act(long number, Instant at, String name, State state, int changes, int things) {

    /** Whether what the act did holds now. */
    public enum State {
        DONE,
        /** Taken back; it can be done again. */
        UNDONE,
        /** Taken back, and other acts came after: it stays so. */
        DROPPED
    }
}
