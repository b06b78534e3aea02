package org.claimline.model;

import java.util.Locale;

/** On what a statement's date rests, the firmest first. */
public enum DateBasis {
    /** A calendar date in the passage. */
    EXPLICIT,
    /** A weekday or "a day earlier", counted from the publication date or the last dated event. */
    RELATIVE,
    /** The sentence carries on a dated one. */
    CONTEXT,
    /** Nothing else says: the article's own date. */
    PUBLICATION,
    /** An undated article, placed by an event whose date is known. */
    INFERRED,
    UNKNOWN;

    /** As exports write it: {@code explicit}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for any other word */
    public static DateBasis ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
