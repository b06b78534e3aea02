package org.claimline.exchange.linked;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.claimline.exchange.ArticleText;
import org.claimline.exchange.ExportedStatement;
import org.claimline.model.Evidence;
import org.claimline.text.Span;

/**
 * Where a statement stands, as Web Annotations (W3C): one links the passage to the claim, one more for each part of the
 * content. Each place is told twice, by its words with those around it and by its offsets in Unicode code points.
 */
final class LinkedEvidence {
    private static final int AROUND = 32;

    private LinkedEvidence() {}

    static void write(ExportedStatement row, JsonGenerator json) throws IOException {
        Evidence evidence = row.entry().statement().evidence();
        annotation(row, "passage", "linking", evidence.passage(), json);
        List<Span> contents = evidence.contents();
        for (int part = 0; part < contents.size(); part++) {
            annotation(row, "content:" + (part + 1), "highlighting", contents.get(part), json);
        }
    }

    private static void annotation(
            ExportedStatement row, String part, String motivation, Span place, JsonGenerator json) throws IOException {
        String statementId = row.entry().statement().id();
        json.writeStartObject();
        json.writeStringField("id", LinkedIds.part(statementId, part));
        json.writeStringField("type", "Annotation");
        json.writeStringField("motivation", motivation);
        json.writeStringField("body", LinkedIds.statement(statementId));
        json.writeObjectFieldStart("target");
        json.writeStringField("type", "SpecificResource");
        json.writeStringField("source", LinkedIds.article(row.entry().article()));
        json.writeArrayFieldStart("selector");
        byWords(row.text(), place, json);
        byOffsets(row.place(place), json);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void byWords(ArticleText text, Span place, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        json.writeStringField("exact", place.in(text.text()));
        json.writeStringField("prefix", text.before(place.start(), AROUND));
        json.writeStringField("suffix", text.after(place.end(), AROUND));
        json.writeEndObject();
    }

    private static void byOffsets(Span place, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", place.start());
        json.writeNumberField("end", place.end());
        json.writeEndObject();
    }
}
