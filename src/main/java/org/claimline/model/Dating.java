package org.claimline.model;

/**
 * When a statement was made, and how that is known.
 *
 * @param words the words in the article that tell, as {@code on Monday}; empty where it is the publication date or nothing
 */
public record Dating(StatementDate date, DateBasis basis, String words) {
    public static final Dating UNKNOWN = new Dating(StatementDate.UNKNOWN, DateBasis.UNKNOWN, "");
}
