package org.claimline.exchange.linked;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.claimline.exchange.ExportWriter;
import org.claimline.exchange.ExportedStatement;
import org.claimline.model.NoteEntry;

/**
 * JSON-LD 1.1 in UTF-8: one graph, each node on a line of its own. A claim is told as what somebody said somewhere; whether
 * it is true is nowhere told.
 */
public final class LinkedDataWriter<R> implements ExportWriter<R> {
    /** Writes the nodes that a row makes. */
    private interface Nodes<R> {
        void write(R row, JsonGenerator json) throws IOException;
    }

    private final JsonGenerator json;
    private final Nodes<R> nodes;

    private LinkedDataWriter(OutputStream out, Nodes<R> nodes) throws IOException {
        this.nodes = nodes;
        this.json = new JsonFactory()
                .createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new NodePerLine());
        json.writeStartObject();
        LinkedDataContext.writeTo(json);
        json.writeArrayFieldStart("@graph");
    }

    /** Claims, each with the annotations of its evidence and of its notes. */
    public static ExportWriter<ExportedStatement> statements(OutputStream out) throws IOException {
        return new LinkedDataWriter<>(out, (row, json) -> {
            LinkedClaim.write(row, json);
            LinkedEvidence.write(row, json);
            for (NoteEntry note : NoteEntry.of(row.entry())) {
                LinkedNote.write(note, json);
            }
        });
    }

    /** The annotations of notes alone. */
    public static ExportWriter<NoteEntry> notes(OutputStream out) throws IOException {
        return new LinkedDataWriter<>(out, LinkedNote::write);
    }

    @Override
    public void write(R row) throws IOException {
        nodes.write(row, json);
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
