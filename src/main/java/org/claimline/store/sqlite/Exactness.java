package org.claimline.store.sqlite;

import org.claimline.model.StatementDate;

/** How well a date is known, from not at all to the day. Stored by {@link #code}, which never changes. */
public enum Exactness {
    UNDATED,
    /** Worked out with doubt. */
    UNCERTAIN,
    /** Without doubt, but no single day: a month, an interval, open on one side. */
    SPAN,
    DAY;

    public static Exactness of(StatementDate date) {
        if (!date.isKnown()) {
            return UNDATED;
        }
        if (date.isUncertain()) {
            return UNCERTAIN;
        }
        return date.isExactDay() ? DAY : SPAN;
    }

    public byte code() {
        return (byte) ordinal();
    }
}
