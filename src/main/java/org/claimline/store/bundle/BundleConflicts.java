package org.claimline.store.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.claimline.model.Conflict;
import org.claimline.store.bundle.KeptConflicts.Kept;
import org.claimline.store.bundle.KeptConflicts.State;
import org.claimline.store.statement.Statements;

/**
 * What others held otherwise than who made the bundle. An empty store gets all of it back; to another one those that she has
 * not settled are others' words like her own.
 */
final class BundleConflicts implements BundlePart {
    private final KeptConflicts conflicts;
    private final Statements statements;
    private final Map<Conflict.Kind, ConflictKind> kinds = new EnumMap<>(Conflict.Kind.class);

    BundleConflicts(KeptConflicts conflicts, Statements statements, List<ConflictKind> kinds) {
        this.conflicts = conflicts;
        this.statements = statements;
        kinds.forEach(kind -> this.kinds.put(kind.kind(), kind));
    }

    @Override
    public String name() {
        return "conflicts";
    }

    @Override
    public void write(BundleScope scope, Bundles.Lines lines) {
        conflicts.all().stream().filter(kept -> isIn(scope, kept)).forEach(kept -> lines.add(kept.json()));
    }

    private boolean isIn(BundleScope scope, Kept kept) {
        return scope.whole()
                || kept.kind() == Conflict.Kind.DECISION
                        && statements
                                .find(kept.subject())
                                .filter(scope::hasStatement)
                                .isPresent();
    }

    @Override
    public Consumer<BundleLine> taking(Merging merging) {
        return line -> take(line, merging);
    }

    private void take(BundleLine line, Merging merging) {
        ConflictKind kind = kinds.get(Conflict.Kind.ofLabel(line.words("kind")));
        String subject = line.words("subject");
        JsonNode theirs = kind.checked(subject, line);
        State state = State.ofLabel(line.words("state"));
        Kept kept = new Kept(
                KeptConflicts.id(kind.kind(), subject, theirs),
                kind.kind(),
                subject,
                theirs,
                line.words("source"),
                Instant.parse(line.time("came")),
                state);
        merging.meet("conflict", kept.id());
        if (merging.intoEmpty()) {
            merging.pen().change(conflicts, kept.id(), kept.json());
        } else if (state == State.OPEN
                && conflicts.read(kept.id()) == null
                && kind.compare(subject, theirs).isPresent()) {
            merging.pen().change(conflicts, kept.id(), kept.json());
            merging.count(Merging.Count.CONFLICTS);
        }
    }
}
