package org.claimline.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimline.model.Note;
import org.claimline.model.NoteSubject;

/** The notes that are here, and what they and those that are gone said before, by acts that hold. */
final class KnownNotes {
    /** What a note says and of what, whoever wrote it. */
    private record Said(NoteSubject about, String text, List<String> tags) {
        static Said by(Note note) {
            return new Said(note.about(), note.text(), note.tags());
        }
    }

    private final Set<Said> here = new HashSet<>();
    private final Map<String, Set<Said>> everSaid = new HashMap<>();

    private KnownNotes() {}

    static KnownNotes of(Database database, Notes notes, NoteOrigins origins) {
        KnownNotes known = new KnownNotes();
        for (Note note : notes.all()) {
            known.here.add(Said.by(note));
            known.said(origins.of(note), note);
        }
        database.each("""
                SELECT h.was, h.became FROM history h JOIN act a ON a.number = h.action
                WHERE h.what = 'note' AND a.state = 'done'
                """, row -> {
            for (int side = 1; side <= 2; side++) {
                if (row.getString(side) != null) {
                    Note note = read(Json.tree(row.getString(side)));
                    known.said(origins.of(note), note);
                }
            }
        });
        return known;
    }

    private void said(String origin, Note note) {
        everSaid.computeIfAbsent(origin, none -> new HashSet<>()).add(Said.by(note));
    }

    /** As a fact of {@link NoteFact}. */
    private static Note read(JsonNode json) {
        return new Note(
                json.get("note").longValue(),
                about(json),
                json.get("text").textValue(),
                Json.words(json.get("tags")),
                Instant.parse(json.get("created").textValue()),
                Instant.parse(json.get("modified").textValue()));
    }

    private static NoteSubject about(JsonNode json) {
        if (json.has("statement")) {
            return new NoteSubject.OfStatement(json.get("statement").textValue());
        }
        if (json.has("article")) {
            return new NoteSubject.OfArticle(json.get("article").textValue());
        }
        return json.has("speaker")
                ? new NoteSubject.OfSpeaker(json.get("speaker").textValue())
                : NoteSubject.PROJECT;
    }

    /** Whether a note says nothing that was not said before it came. */
    boolean has(String origin, Note note) {
        Said said = Said.by(note);
        return here.contains(said) || everSaid.getOrDefault(origin, Set.of()).contains(said);
    }
}
