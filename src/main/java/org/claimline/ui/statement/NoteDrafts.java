package org.claimline.ui.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notes that were begun and left for another statement: they wait until the analyst comes back to theirs. */
final class NoteDrafts {
    private final Map<String, Draft> drafts = new HashMap<>();

    private record Draft(String words, List<String> tags) {}

    void keep(String statementId, NoteEditor editor) {
        if (editor.words().isBlank() && editor.tags().isEmpty()) {
            drafts.remove(statementId);
        } else {
            drafts.put(statementId, new Draft(editor.words(), editor.tags()));
        }
    }

    /** Fills the editor with what was begun here; with nothing where nothing was. */
    void give(String statementId, NoteEditor editor) {
        Draft draft = drafts.getOrDefault(statementId, new Draft("", List.of()));
        editor.show(draft.words(), draft.tags());
    }
}
