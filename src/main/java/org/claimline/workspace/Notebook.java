package org.claimline.workspace;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.claimline.model.Note;
import org.claimline.model.NoteSubject;
import org.claimline.store.Store;

/** Every note in one place: on statements, articles, speakers and the whole project. */
public final class Notebook {
    private final Workspace workspace;
    private final Store store;
    private final Clock clock;

    Notebook(Workspace workspace, Store store, Clock clock) {
        this.workspace = workspace;
        this.store = store;
        this.clock = clock;
    }

    /** Oldest first. */
    public List<Note> all() {
        return Workspace.answered(() -> store.notes().all());
    }

    /** The notes on one subject, oldest first. */
    public List<Note> about(NoteSubject subject) {
        return Workspace.answered(() -> store.notes().about(subject));
    }

    /** Those that hold all of the words, as everywhere: {@code "a phrase"}, beginnings as {@code peace*}. */
    public List<Note> matching(String words) {
        return Workspace.answered(() -> store.notes().matching(words));
    }

    /** Tags in use that begin so, those used most first. */
    public List<String> completions(String beginning) {
        String folded = beginning.strip().toLowerCase(Locale.ROOT);
        return Workspace.answered(() -> store.notes().tags()).stream()
                .filter(tag -> tag.toLowerCase(Locale.ROOT).startsWith(folded))
                .toList();
    }

    /** @throws WorkspaceException where there is no such statement or article */
    public Note add(NoteSubject about, String text, List<String> tags) {
        return workspace.changing(() -> store.notes().add(about, text, tags, clock.instant()));
    }

    /**
     * @param read the note as it was read
     * @throws WorkspaceException where another program has changed it since
     */
    public Note change(Note read, String text, List<String> tags) {
        return workspace.changing(() -> store.notes().change(read, text, tags, clock.instant()));
    }

    public void remove(Note note) {
        workspace.changing(() -> store.notes().remove(note.id(), clock.instant()));
    }
}
