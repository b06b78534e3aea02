package org.claimline.ui.timeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.claimline.timeline.TimeScale;

/** The views that were left, to go back to and forward again. Several zooms or drags in a row count as one move. */
final class ViewHistory {
    private static final int MOST = 100;

    private final Deque<TimeScale> before = new ArrayDeque<>();
    private final Deque<TimeScale> after = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private Move last;

    enum Move {
        JUMP,
        ZOOM,
        DRAG
    }

    ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /** To be told before a view is left. */
    void leave(TimeScale view, Move by) {
        boolean goesOn = by == last && by != Move.JUMP;
        last = by;
        if (goesOn || view.equals(before.peek())) {
            return;
        }
        before.push(view);
        after.clear();
        if (before.size() > MOST) {
            before.removeLast();
        }
        tell();
    }

    Optional<TimeScale> back(TimeScale now) {
        return step(before, after, now);
    }

    Optional<TimeScale> forward(TimeScale now) {
        return step(after, before, now);
    }

    private Optional<TimeScale> step(Deque<TimeScale> from, Deque<TimeScale> to, TimeScale now) {
        last = null;
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        TimeScale view = from.pop();
        tell();
        return Optional.of(view);
    }

    private void tell() {
        canGoBack.set(!before.isEmpty());
        canGoForward.set(!after.isEmpty());
    }
}
