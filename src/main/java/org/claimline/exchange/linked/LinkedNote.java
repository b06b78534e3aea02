package org.claimline.exchange.linked;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.claimline.model.Note;
import org.claimline.model.NoteEntry;
import org.claimline.model.NoteSubject;

/** A note as a Web Annotation (W3C) on what it is about; its tags are bodies of their own. */
final class LinkedNote {
    private LinkedNote() {}

    static void write(NoteEntry row, JsonGenerator json) throws IOException {
        Note note = row.note();
        json.writeStartObject();
        json.writeStringField("id", target(note) + ":note:" + note.id());
        json.writeStringField("type", "Annotation");
        json.writeStringField("motivation", "commenting");
        json.writeStringField("created", note.created().toString());
        json.writeStringField("modified", note.modified().toString());
        json.writeArrayFieldStart("body");
        body(note.text(), "commenting", json);
        for (String tag : note.tags()) {
            body(tag, "tagging", json);
        }
        json.writeEndArray();
        json.writeStringField("target", target(note));
        json.writeEndObject();
    }

    private static String target(Note note) {
        if (note.about() instanceof NoteSubject.OfStatement statement) {
            return LinkedIds.statement(statement.id());
        }
        if (note.about() instanceof NoteSubject.OfArticle article) {
            return LinkedIds.article(article.id());
        }
        return note.about() instanceof NoteSubject.OfSpeaker speaker
                ? LinkedIds.speaker(speaker.name())
                : LinkedIds.PROJECT;
    }

    private static void body(String words, String purpose, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextualBody");
        json.writeStringField("purpose", purpose);
        json.writeStringField("value", words);
        json.writeEndObject();
    }
}
