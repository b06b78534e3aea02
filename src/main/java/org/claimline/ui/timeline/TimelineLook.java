package org.claimline.ui.timeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.model.TimelineClock;
import org.claimline.timeline.Arrangement;
import org.claimline.timeline.LaneChoice;
import org.claimline.timeline.LaneSort;
import org.claimline.timeline.Retelling;

/** How a timeline looks, in words that can be kept: lanes, their order, the clock, what is pinned, and the days in view. */
public final class TimelineLook {
    private static final String BETWEEN = "\n";

    private TimelineLook() {}

    /** The look that it has now; the days only where it does not show all of them. */
    public static Map<String, String> of(TimelineModel model) {
        Map<String, String> look = new HashMap<>();
        Arrangement arrangement = model.arrangement();
        look.put("lanes", arrangement.choice().label());
        look.put("lanes.sort", arrangement.sort().label());
        look.put("clock", arrangement.clock().label());
        look.put("reports", arrangement.retelling().label());
        look.put("pinned", String.join(BETWEEN, arrangement.pinned()));
        look.put("folded", String.join(BETWEEN, arrangement.collapsed()));
        if (!model.view().isFitted()) {
            look.put("first", Double.toString(model.view().firstDay()));
            look.put("last", Double.toString(model.view().lastDay()));
        }
        return look;
    }

    /** Gives it that look again. */
    public static void show(Map<String, String> look, TimelineModel model) {
        Arrangement now = model.arrangement();
        model.arrangementProperty()
                .set(new Arrangement(
                        choice(LaneChoice.values(), look.get("lanes")).orElse(now.choice()),
                        choice(LaneSort.values(), look.get("lanes.sort")).orElse(now.sort()),
                        choice(TimelineClock.values(), look.get("clock")).orElse(now.clock()),
                        lanes(look.get("pinned")),
                        lanes(look.get("folded")),
                        choice(Retelling.values(), look.get("reports")).orElse(now.retelling())));
        Optional<Double> first = number(look.get("first"));
        Optional<Double> last = number(look.get("last"));
        if (first.isPresent() && last.isPresent() && first.get() < last.get()) {
            model.view().show(first.get(), last.get());
        } else {
            model.view().fit();
        }
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] constants, String label) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equalsIgnoreCase(label))
                .findFirst();
    }

    private static Set<String> lanes(String joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(BETWEEN))
                        .filter(lane -> !lane.isEmpty())
                        .collect(Collectors.toSet());
    }

    private static Optional<Double> number(String digits) {
        try {
            return Optional.ofNullable(digits).map(Double::valueOf).filter(Double::isFinite);
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }
}
