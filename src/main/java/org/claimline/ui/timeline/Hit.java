package org.claimline.ui.timeline;

/** What lies under the pointer. */
public sealed interface Hit {
    Hit NOTHING = new Nothing();

    /** Empty ground. */
    record Nothing() implements Hit {}

    /** One statement, by its row of the index. */
    record Mark(int row) implements Hit {}

    /**
     * Statements that share a count.
     *
     * @param firstRow the earliest of them, a row of the index
     * @param undated  whether they wait in the tray
     */
    record Gathered(Crowd crowd, int firstRow, boolean undated) implements Hit {}
}
