package org.claimline.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.claimline.model.Note;

/** A note as a Web Annotation (W3C) that comments on a claim; its tags are bodies of their own. */
final class LinkedNote {
    private LinkedNote() {}

    static void write(ExportedNote row, JsonGenerator json) throws IOException {
        Note note = row.note();
        String statementId = row.entry().statement().id();
        json.writeStartObject();
        json.writeStringField("id", LinkedIds.part(statementId, "note:" + note.id()));
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
        json.writeStringField("target", LinkedIds.statement(statementId));
        json.writeEndObject();
    }

    private static void body(String words, String purpose, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextualBody");
        json.writeStringField("purpose", purpose);
        json.writeStringField("value", words);
        json.writeEndObject();
    }
}
