package org.claimline.workspace.index;

/**
 * The statements that a query selects, in the order of the index.
 *
 * @param index the snapshot that the rows count in; a later one may number them otherwise
 * @param rows  ascending row numbers; not copied, must not be changed
 */
public record Selection(StatementIndex index, int[] rows) {
    public int size() {
        return rows.length;
    }
}
