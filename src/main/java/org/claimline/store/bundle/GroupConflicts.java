package org.claimline.store.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.claimline.model.Conflict;
import org.claimline.store.act.Acts;
import org.claimline.store.act.Ties;
import org.claimline.store.sqlite.Json;

/** Where one side holds two statements to be one utterance, and the other does not. */
final class GroupConflicts implements ConflictKind {
    private final KeptConflicts conflicts;
    private final Ties ties;

    GroupConflicts(KeptConflicts conflicts, Ties ties) {
        this.conflicts = conflicts;
        this.ties = ties;
    }

    @Override
    public Conflict.Kind kind() {
        return Conflict.Kind.GROUP;
    }

    void add(String pair, boolean theirs, Merging merging) {
        conflicts.add(kind(), pair, Json.tree(Boolean.toString(theirs)), merging);
    }

    @Override
    public Optional<Sides> compare(String pair, JsonNode theirs) {
        String mine = ties.fact().read(pair);
        return theirs.toString().equals(mine)
                ? Optional.empty()
                : Optional.of(new Sides(
                        mine == null ? "not said" : words(mine.equals("true")),
                        words(theirs.booleanValue()),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static String words(boolean same) {
        return same ? "one utterance" : "two utterances";
    }

    @Override
    public void take(Acts.Pen pen, String pair, JsonNode theirs) {
        pen.change(ties.fact(), pair, theirs.toString());
    }

    @Override
    public JsonNode checked(String pair, BundleLine conflict) {
        BundleGroups.requirePair(pair);
        return Json.tree(Boolean.toString(conflict.yes("theirs")));
    }
}
