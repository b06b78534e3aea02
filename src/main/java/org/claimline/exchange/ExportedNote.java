package org.claimline.exchange;

import java.util.List;
import org.claimline.model.Note;
import org.claimline.model.StatementEntry;

/** A note on its way out, with the statement it is about. */
public record ExportedNote(Note note, StatementEntry entry) {
    /** The notes of a statement, one row each. */
    public static List<ExportedNote> of(StatementEntry entry) {
        return entry.notes().stream().map(note -> new ExportedNote(note, entry)).toList();
    }
}
