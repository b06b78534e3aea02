package org.claimline.ui.table;

import java.util.Locale;

/**
 * In which order the table shows the statements, and an export writes them.
 *
 * @param key       what is compared; equal ones keep the order of the index
 * @param ascending earliest, or A, first
 */
public record SortOrder(Key key, boolean ascending) {
    public static final SortOrder BY_DATE = new SortOrder(Key.DATE, true);

    /** What can be compared without reading the store. */
    public enum Key {
        DATE,
        SPEAKER,
        COUNTRY,
        POSITION,
        OUTLET,
        PUBLISHED,
        REVIEW,
        NOTES,
        REPORTS;

        /** In lower case, as the window's state keeps it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
