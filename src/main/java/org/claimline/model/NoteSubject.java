package org.claimline.model;

/** What a note is about. */
public sealed interface NoteSubject {
    /** @param id {@link Statement#id()} */
    record OfStatement(String id) implements NoteSubject {}

    /** @param id {@link ArticleInfo#id()} */
    record OfArticle(String id) implements NoteSubject {}

    /** @param name canonical name */
    record OfSpeaker(String name) implements NoteSubject {}

    /** Everything that is in the database. */
    record OfProject() implements NoteSubject {}

    NoteSubject PROJECT = new OfProject();
}
