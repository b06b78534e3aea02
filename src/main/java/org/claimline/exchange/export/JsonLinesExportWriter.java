package org.claimline.exchange.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimline.exchange.ExportWriter;

/** JSON Lines in UTF-8: one object a line, each ended by a line feed. */
final class JsonLinesExportWriter<R> implements ExportWriter<R> {
    private final List<ExportField<R>> fields;
    private final JsonGenerator json;

    /** Writes through a writer, which replaces half a surrogate pair where Jackson's own UTF-8 would refuse it. */
    JsonLinesExportWriter(ExportTable<R> table, OutputStream out) throws IOException {
        this.fields = table.fields();
        this.json = new JsonFactory()
                .createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    @Override
    public void write(R row) throws IOException {
        JsonExportWriter.writeObject(json, fields, row);
        json.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
