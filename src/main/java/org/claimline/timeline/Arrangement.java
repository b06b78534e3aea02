package org.claimline.timeline;

import java.util.HashSet;
import java.util.Set;
import org.claimline.model.TimelineClock;

/**
 * How statements are laid out in lanes.
 *
 * @param pinned    lanes that stand on top and stay in view, see {@link #lane}
 * @param collapsed lanes that are folded to one line
 */
public record Arrangement(
        LaneChoice choice, LaneSort sort, TimelineClock clock, Set<String> pinned, Set<String> collapsed) {
    public static final Arrangement USUAL =
            new Arrangement(LaneChoice.COUNTRY, LaneSort.COUNT, TimelineClock.SAID, Set.of(), Set.of());

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
        return new Arrangement(wanted, sort, clock, pinned, collapsed);
    }

    public Arrangement with(LaneSort wanted) {
        return new Arrangement(choice, wanted, clock, pinned, collapsed);
    }

    public Arrangement with(TimelineClock wanted) {
        return new Arrangement(choice, sort, wanted, pinned, collapsed);
    }

    /** Pins a lane, or lets it go. */
    public Arrangement withPinToggled(String key) {
        return new Arrangement(choice, sort, clock, toggled(pinned, lane(key)), collapsed);
    }

    /** Folds a lane, or opens it. */
    public Arrangement withFoldToggled(String key) {
        return new Arrangement(choice, sort, clock, pinned, toggled(collapsed, lane(key)));
    }

    /** With these lanes folded and no others. */
    public Arrangement withCollapsed(Set<String> lanes) {
        return new Arrangement(choice, sort, clock, pinned, lanes);
    }

    private static Set<String> toggled(Set<String> lanes, String lane) {
        Set<String> changed = new HashSet<>(lanes);
        if (!changed.remove(lane)) {
            changed.add(lane);
        }
        return changed;
    }
}
