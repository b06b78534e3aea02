package org.claimline.ui.timeline;

import java.util.function.Consumer;
import org.claimline.timeline.TimeScale;

/** A way from one view to another. */
@FunctionalInterface
public interface Glide {
    /** No way at all, for those whom motion disturbs. */
    Glide AT_ONCE = (from, to, step) -> step.accept(to);

    /** @param step hears every view on the way, {@code to} last */
    void glide(TimeScale from, TimeScale to, Consumer<TimeScale> step);
}
