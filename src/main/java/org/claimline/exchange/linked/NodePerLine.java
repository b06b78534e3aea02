package org.claimline.exchange.linked;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Begins a line for the context and for each node of the graph: a diff of two files then names what differs. */
final class NodePerLine extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;
    private static final int GRAPH = 2;

    private int depth;

    NodePerLine() {
        super("");
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        super.writeStartObject(json);
        depth++;
    }

    @Override
    public void writeEndObject(JsonGenerator json, int fields) throws IOException {
        depth--;
        super.writeEndObject(json, fields);
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        super.writeStartArray(json);
        depth++;
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        depth--;
        if (depth < GRAPH) {
            json.writeRaw('\n');
        }
        super.writeEndArray(json, values);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        if (depth == GRAPH) {
            json.writeRaw('\n');
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        super.writeArrayValueSeparator(json);
        if (depth == GRAPH) {
            json.writeRaw('\n');
        }
    }
}
