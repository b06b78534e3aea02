package org.claimline.workspace;

import java.util.List;
import java.util.OptionalInt;
import org.claimline.model.Position;
import org.claimline.model.Review;

/**
 * All statements in columns, held in memory: what lists, timeline and facets are made of. Immutable, safe to share
 * between threads; a change gives a new one.
 *
 * <p>Rows stand in order of date (the earliest known day, then the latest; undated ones last), then of the article's
 * name, then of the place in its text. Days are epoch days, see {@link java.time.LocalDate#ofEpochDay}. Names are coded:
 * {@code speakers().get(speaker(row))}.
 */
public final class StatementIndex {
    /** {@link #earliest} of a date that is open towards the past, or unknown. */
    public static final int OPEN_START = Integer.MIN_VALUE;

    /** {@link #latest} of a date that is open towards the future, or unknown. */
    public static final int OPEN_END = Integer.MAX_VALUE;

    /** {@link #published} where it is not known. */
    public static final int NO_DAY = Integer.MIN_VALUE;

    public static final StatementIndex EMPTY = new StatementIndex();

    StatementIndex() {}

    public int size() {
        return 0;
    }

    /** The statement's id as a number; {@link #statementId} writes it in 16 hexadecimal digits. */
    public long id(int row) {
        return 0;
    }

    public String statementId(int row) {
        return "%016x".formatted(id(row));
    }

    /** The row of a statement; empty where there is none of that id. One pass over all ids, about 1 ms for a million. */
    public OptionalInt row(String statementId) {
        return OptionalInt.empty();
    }

    /** First day that it may have been said, or {@link #OPEN_START}. */
    public int earliest(int row) {
        return OPEN_START;
    }

    /** Last day that it may have been said, or {@link #OPEN_END}. */
    public int latest(int row) {
        return OPEN_END;
    }

    public boolean isUndated(int row) {
        return true;
    }

    /** Whether the date was worked out with doubt. */
    public boolean isUncertain(int row) {
        return false;
    }

    /** Whether the date is one day, without doubt. */
    public boolean isExactDay(int row) {
        return false;
    }

    /** First day that the article may have been published, or {@link #NO_DAY}. */
    public int published(int row) {
        return NO_DAY;
    }

    /** Code of the article; rows with the same code come from the same article. */
    public int article(int row) {
        return 0;
    }

    /** Code of the canonical name, in {@link #speakers()}. */
    public int speaker(int row) {
        return 0;
    }

    /** Code in {@link #countries()}. */
    public int country(int row) {
        return 0;
    }

    /** Code in {@link #positions()}. */
    public int position(int row) {
        return 0;
    }

    /** Code in {@link #outlets()}. */
    public int outlet(int row) {
        return 0;
    }

    public Review review(int row) {
        return Review.NEW;
    }

    public boolean hasNotes(int row) {
        return false;
    }

    /** The tags of all notes of a statement, by name. */
    public List<String> tags(int row) {
        return List.of();
    }

    /** Canonical names, in the order of their codes. */
    public List<String> speakers() {
        return List.of();
    }

    /** Country and organisation codes, in the order of their own codes here; one of them may be empty. */
    public List<String> countries() {
        return List.of();
    }

    /** In the order of their codes. */
    public List<Position> positions() {
        return List.of();
    }

    /** In the order of their codes; one of them may be empty. */
    public List<String> outlets() {
        return List.of();
    }

    /** Every tag in use, by name. */
    public List<String> tags() {
        return List.of();
    }
}
