package org.claimline.timeline;

import java.util.HashSet;
import java.util.Set;
import org.claimline.model.TimelineClock;

/**
 * How statements are laid out in lanes.
 *
 * @param pinned    lanes that stand on top and stay in view, see {@link #lane}
 * @param collapsed lanes that are folded to one line
 * @param retelling whether the reports of one utterance are one mark
 */
public record Arrangement(
        LaneChoice choice,
        LaneSort sort,
        TimelineClock clock,
        Set<String> pinned,
        Set<String> collapsed,
        Retelling retelling) {
    public static final Arrangement USUAL = new Arrangement(
            LaneChoice.COUNTRY, LaneSort.COUNT, TimelineClock.SAID, Set.of(), Set.of(), Retelling.TOGETHER);

    public Arrangement {
        pinned = Set.copyOf(pinned);
        collapsed = Set.copyOf(collapsed);
    }

    /** The name of a lane among all choices: {@code country:RU}. */
    public String lane(String key) {
        return choice.label() + ":" + key;
    }

    public boolean isPinned(String key) {
        return pinned.contains(lane(key));
    }

    public boolean isCollapsed(String key) {
        return collapsed.contains(lane(key));
    }

    public Arrangement with(LaneChoice wanted) {
        return new Arrangement(wanted, sort, clock, pinned, collapsed, retelling);
    }

    public Arrangement with(LaneSort wanted) {
        return new Arrangement(choice, wanted, clock, pinned, collapsed, retelling);
    }

    public Arrangement with(TimelineClock wanted) {
        return new Arrangement(choice, sort, wanted, pinned, collapsed, retelling);
    }

    public Arrangement with(Retelling wanted) {
        return new Arrangement(choice, sort, clock, pinned, collapsed, wanted);
    }

    /** Pins a lane, or lets it go. */
    public Arrangement withPinToggled(String key) {
        return new Arrangement(choice, sort, clock, toggled(pinned, lane(key)), collapsed, retelling);
    }

    /** Folds a lane, or opens it. */
    public Arrangement withFoldToggled(String key) {
        return new Arrangement(choice, sort, clock, pinned, toggled(collapsed, lane(key)), retelling);
    }

    /** With these lanes folded and no others. */
    public Arrangement withCollapsed(Set<String> lanes) {
        return new Arrangement(choice, sort, clock, pinned, lanes, retelling);
    }

    private static Set<String> toggled(Set<String> lanes, String lane) {
        Set<String> changed = new HashSet<>(lanes);
        if (!changed.remove(lane)) {
            changed.add(lane);
        }
        return changed;
    }
}
