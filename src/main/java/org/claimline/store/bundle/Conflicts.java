package org.claimline.store.bundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.claimline.model.Conflict;
import org.claimline.store.act.Acts;
import org.claimline.store.bundle.KeptConflicts.Kept;
import org.claimline.store.bundle.KeptConflicts.State;

/** Where colleagues hold otherwise than what holds here: to take theirs, or to leave it. */
public final class Conflicts {
    private final Acts acts;
    private final KeptConflicts conflicts;
    private final Map<Conflict.Kind, ConflictKind> kinds = new EnumMap<>(Conflict.Kind.class);

    Conflicts(Acts acts, KeptConflicts conflicts, List<ConflictKind> kinds) {
        this.acts = acts;
        this.conflicts = conflicts;
        kinds.forEach(kind -> this.kinds.put(kind.kind(), kind));
    }

    /** All that are open, in the order they came. One on which both sides have come to hold the same is no longer. */
    public List<Conflict> open() {
        List<Conflict> open = new ArrayList<>();
        conflicts.all().forEach(kept -> conflict(kept).ifPresent(open::add));
        return open;
    }

    private Optional<Conflict> conflict(Kept kept) {
        return kept.state() != State.OPEN
                ? Optional.empty()
                : kinds.get(kept.kind())
                        .compare(kept.subject(), kept.theirs())
                        .map(sides -> new Conflict(
                                kept.id(),
                                kept.kind(),
                                kept.subject(),
                                sides.mine(),
                                sides.theirs(),
                                sides.mineAt(),
                                sides.theirsAt(),
                                kept.source(),
                                kept.came()));
    }

    /**
     * Lets what the other side holds be in force, in one act.
     *
     * @param ids those that are not open are left as they are
     */
    public void take(Collection<String> ids, Instant now) {
        settle(
                "conflict.take",
                ids,
                now,
                State.TAKEN,
                (pen, kept) -> kinds.get(kept.kind()).take(pen, kept.subject(), kept.theirs()));
    }

    /** Leaves what holds here in force, in one act. */
    public void leave(Collection<String> ids, Instant now) {
        settle("conflict.leave", ids, now, State.LEFT, (pen, kept) -> {});
    }

    private void settle(
            String name, Collection<String> ids, Instant now, State state, BiConsumer<Acts.Pen, Kept> before) {
        acts.perform(name, now, pen -> {
            ids.forEach(id -> conflicts
                    .find(id)
                    .filter(kept -> kept.state() == State.OPEN)
                    .ifPresent(kept -> {
                        before.accept(pen, kept);
                        pen.change(conflicts, id, kept.settled(state).json());
                    }));
            return null;
        });
    }
}
