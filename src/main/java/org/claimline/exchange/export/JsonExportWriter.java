package org.claimline.exchange.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimline.exchange.ExportWriter;

/** One JSON array in UTF-8, indented for people. */
final class JsonExportWriter<R> implements ExportWriter<R> {
    private final List<ExportField<R>> fields;
    private final JsonGenerator json;

    JsonExportWriter(ExportTable<R> table, OutputStream out) throws IOException {
        this.fields = table.fields();
        DefaultPrettyPrinter indented = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        this.json = new JsonFactory()
                .createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(indented);
        json.writeStartArray();
    }

    @Override
    public void write(R row) throws IOException {
        writeObject(json, fields, row);
    }

    static <R> void writeObject(JsonGenerator json, List<ExportField<R>> fields, R row) throws IOException {
        json.writeStartObject();
        for (ExportField<R> field : fields) {
            json.writeFieldName(field.name());
            field.value().apply(row).writeTo(json);
        }
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
    }
}
