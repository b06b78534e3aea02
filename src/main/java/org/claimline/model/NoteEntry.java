package org.claimline.model;

import java.util.List;
import java.util.Optional;

/**
 * A note as an analyst sees it: with what it is about. One row of a list or an export.
 *
 * @param entry   the statement; empty where it is about none
 * @param article of the statement, or the one it is about; empty where it is about a speaker or the whole project
 */
public record NoteEntry(Note note, Optional<StatementEntry> entry, Optional<ArticleInfo> article) {
    /** The notes of a statement, one row each. */
    public static List<NoteEntry> of(StatementEntry entry) {
        return entry.notes().stream()
                .map(note -> new NoteEntry(note, Optional.of(entry), Optional.of(entry.article())))
                .toList();
    }

    /** What it is about, in one word: {@code statement}, {@code article}, {@code speaker} or {@code project}. */
    public String about() {
        if (note.about() instanceof NoteSubject.OfStatement) {
            return "statement";
        }
        if (note.about() instanceof NoteSubject.OfArticle) {
            return "article";
        }
        return note.about() instanceof NoteSubject.OfSpeaker ? "speaker" : "project";
    }

    /** Who made the statement, or whom it is about; else empty. */
    public String speaker() {
        return note.about() instanceof NoteSubject.OfSpeaker speaker
                ? speaker.name()
                : entry.map(one -> one.statement().speaker().name()).orElse("");
    }
}
