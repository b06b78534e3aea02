package org.claimline.timeline;

import org.claimline.workspace.KnownEvent;

/** What lies under the pointer. */
public sealed interface Hit {
    Hit NOTHING = new Nothing();

    /** Empty ground. */
    record Nothing() implements Hit {}

    /**
     * One statement, by its row of the index.
     *
     * @param sources how many reports of the utterance the mark stands for
     */
    record Mark(int row, int sources) implements Hit {
        Mark(int row) {
            this(row, 1);
        }
    }

    /**
     * Statements that share a count.
     *
     * @param firstRow the earliest of them, a row of the index
     * @param undated  whether they wait in the tray
     */
    record Gathered(Crowd crowd, int firstRow, boolean undated) implements Hit {}

    /** The moment at which somebody took another position, by the rows of the last statement before and the first after. */
    record Change(int rowBefore, int rowAfter) implements Hit {}

    /** Something that happened, on the axis. */
    record Event(KnownEvent event) implements Hit {}

    /** The name of a lane. */
    record LaneName(String key, String title, int count, boolean onFold) implements Hit {}
}
