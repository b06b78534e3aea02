package org.claimline.store.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.claimline.model.Conflict;
import org.claimline.store.act.Acts;
import org.claimline.store.act.SpeakerLines;
import org.claimline.store.sqlite.Json;

/** Where both sides let a name mean something, and not the same. */
final class SpeakerConflicts implements ConflictKind {
    private final KeptConflicts conflicts;
    private final SpeakerLines lines;

    SpeakerConflicts(KeptConflicts conflicts, SpeakerLines lines) {
        this.conflicts = conflicts;
        this.lines = lines;
    }

    @Override
    public Conflict.Kind kind() {
        return Conflict.Kind.SPEAKER;
    }

    void add(String name, String theirs, Merging merging) {
        conflicts.add(kind(), name, Json.tree(theirs), merging);
    }

    @Override
    public Optional<Sides> compare(String name, JsonNode theirs) {
        JsonNode mine =
                Optional.ofNullable(lines.fact().read(name)).map(Json::tree).orElse(null);
        return theirs.equals(mine)
                ? Optional.empty()
                : Optional.of(new Sides(
                        mine == null ? "as the program has it" : words(name, mine),
                        words(name, theirs),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static String words(String name, JsonNode line) {
        String goesBy = line.get("goes_by").textValue();
        String country = line.path("country").asText();
        return (goesBy.equals(name) ? name : "is " + goesBy)
                + (line.has("country") ? ", for " + (country.isEmpty() ? "no country" : country) : "");
    }

    @Override
    public void take(Acts.Pen pen, String name, JsonNode theirs) {
        lines.hold(pen, name, theirs.get("goes_by").textValue(), theirs.toString());
    }

    @Override
    public JsonNode checked(String name, BundleLine conflict) {
        return Json.tree(BundleSpeakers.fact(conflict.line("theirs")));
    }
}
