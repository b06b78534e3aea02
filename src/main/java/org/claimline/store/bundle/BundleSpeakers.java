package org.claimline.store.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.claimline.store.act.SpeakerLines;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.Json;

/** A person's own lines on speakers. */
final class BundleSpeakers implements BundlePart {
    private final Database database;
    private final SpeakerLines speakerLines;
    private final SpeakerConflicts conflicts;

    BundleSpeakers(Database database, SpeakerLines speakerLines, SpeakerConflicts conflicts) {
        this.database = database;
        this.speakerLines = speakerLines;
        this.conflicts = conflicts;
    }

    @Override
    public String name() {
        return "speakers";
    }

    @Override
    public void write(BundleScope scope, Bundles.Lines lines) {
        for (SpeakerLines.Line line : speakerLines.all()) {
            if (scope.hasSpeaker(line.name()) || scope.hasSpeaker(line.goesBy())) {
                ObjectNode json = Json.object().put("name", line.name()).put("goes_by", line.goesBy());
                line.country().ifPresent(code -> json.put("country", code));
                lines.add(json.toString());
            }
        }
    }

    @Override
    public Consumer<BundleLine> taking(Merging merging) {
        return line -> take(line, merging);
    }

    /** The fact as {@link SpeakerLines} keeps it. */
    static String fact(BundleLine line) {
        ObjectNode json = Json.object().put("goes_by", line.words("goes_by"));
        line.wordsIfAny("country").ifPresent(code -> json.put("country", code));
        return json.toString();
    }

    private void take(BundleLine line, Merging merging) {
        String name = line.words("name");
        String goesBy = line.words("goes_by");
        String theirs = fact(line);
        if (name.isBlank() || goesBy.isBlank()) {
            throw new IllegalArgumentException("it names nobody");
        }
        merging.meet("speaker", name);
        String mine = speakerLines.fact().read(name);
        JsonNode there = Json.tree(theirs);
        if (mine != null && Json.tree(mine).equals(there) || Past.holds(database, speakerLines.fact(), name, theirs)) {
            return;
        }
        if (mine == null && speakerLines.standsAlone(name, goesBy)) {
            merging.pen().change(speakerLines.fact(), name, theirs);
            merging.count(Merging.Count.SPEAKERS);
        } else {
            conflicts.add(name, theirs, merging);
        }
    }
}
