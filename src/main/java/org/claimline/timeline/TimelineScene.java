package org.claimline.timeline;

import java.util.List;
import org.claimline.workspace.KnownEvent;

/**
 * All that a drawing of the timeline is made of.
 *
 * @param stack       told already what is looked at, see {@link LaneStack#at}
 * @param scroll      how far the lanes are scrolled down, in pixels
 * @param undated     how many statements have no date
 * @param today       epoch day at which the line stands
 * @param selectedRow row of the index, -1 for none
 * @param selectedLane the lane that it is in, -1 for none
 * @param words       what stands in the head
 */
public record TimelineScene(
        LaneStack stack,
        Arrangement arrangement,
        TimeScale scale,
        double scroll,
        Frame frame,
        int undated,
        List<KnownEvent> events,
        long today,
        int selectedRow,
        int selectedLane,
        Hit hovered,
        HeadWords words) {

    /**
     * @param lanes   what a lane is
     * @param undated over the tray
     */
    public record HeadWords(String lanes, String undated) {}

    boolean isHovered(int row) {
        return hovered instanceof Hit.Mark mark && mark.row() == row;
    }
}
