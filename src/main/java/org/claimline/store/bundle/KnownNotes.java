package org.claimline.store.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimline.model.Note;
import org.claimline.model.NoteSubject;
import org.claimline.store.act.NoteBefore;
import org.claimline.store.act.NoteFact;
import org.claimline.store.act.Notes;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.Json;

/** The notes that are here, and what they and those that are gone said before, by acts that hold. */
final class KnownNotes {
    private final NoteOrigins origins;
    private final NoteBefore before;
    private final Set<String> here = new HashSet<>();
    private final Map<String, Set<String>> everSaid = new HashMap<>();
    private final Map<Long, Set<String>> saidByNote = new HashMap<>();
    private final Map<String, Map<Long, Note>> byOrigin = new HashMap<>();

    private KnownNotes(NoteOrigins origins, NoteBefore before) {
        this.origins = origins;
        this.before = before;
    }

    static KnownNotes of(Database database, Notes notes, NoteOrigins origins, NoteBefore before) {
        KnownNotes known = new KnownNotes(origins, before);
        notes.all().forEach(known::stands);
        database.each("""
                SELECT h.was, h.became FROM history h JOIN act a ON a.number = h.action
                WHERE h.what = 'note' AND a.state = 'done'
                """, row -> {
            for (int side = 1; side <= 2; side++) {
                if (row.getString(side) != null) {
                    known.said(read(Json.tree(row.getString(side))));
                }
            }
        });
        return known;
    }

    /** What a note says and of what, whoever wrote it: 16 hexadecimal digits. */
    static String digest(Note note) {
        return NoteOrigins.digest(note.about() + "\n" + Json.ofWords(note.tags()) + "\n" + note.text());
    }

    /** A note that is here from now on, or says something else now. */
    void stands(Note note) {
        here.add(digest(note));
        byOrigin.computeIfAbsent(origins.of(note), none -> new HashMap<>()).put(note.id(), note);
        said(note);
        before.said(note.id()).forEach(digest -> said(note, digest));
    }

    private void said(Note note) {
        said(note, digest(note));
    }

    private void said(Note note, String digest) {
        everSaid.computeIfAbsent(origins.of(note), none -> new HashSet<>()).add(digest);
        saidByNote.computeIfAbsent(note.id(), none -> new TreeSet<>()).add(digest);
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
        String said = digest(note);
        return here.contains(said) || everSaid.getOrDefault(origin, Set.of()).contains(said);
    }

    /** The note here that says what another form of it said before: nobody here has changed it since. */
    Optional<Note> changedElsewhere(String origin, Collection<String> saidBefore) {
        return byOrigin.getOrDefault(origin, Map.of()).values().stream()
                .filter(note -> saidBefore.contains(digest(note)))
                .min(Comparator.comparingLong(Note::id));
    }

    /** What a note that is here said before, here or elsewhere, in the order of the digits. */
    List<String> saidBefore(Note note) {
        Set<String> said = new TreeSet<>(saidByNote.getOrDefault(note.id(), Set.of()));
        said.remove(digest(note));
        return List.copyOf(said);
    }
}
