package org.claimline.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.claimline.exchange.ArticleText;
import org.claimline.exchange.ExportedStatement;
import org.junit.jupiter.api.Test;

class ExportSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<ExportedStatement> rows = List.of(
            Written.cyrillic(),
            Written.saying("=1"),
            new ExportedStatement(
                    Samples.entry("No troops,", List.of(Samples.note(1, "First."))), ArticleText.of(Samples.TEXT)));

    @Test
    void statementsKeepToTheirSchemaAsLinesAndAsAnArray() throws IOException {
        JsonSchema schema = schema(ExportSchema.STATEMENT);
        for (String line : lines(Written.of(ExportFormat.JSONL, ExportOptions.FOR_FILES, rows))) {
            assertThat(schema.validate(JSON.readTree(line))).isEmpty();
        }
        JsonNode array = JSON.readTree(Written.of(ExportFormat.JSON, ExportOptions.FOR_FILES, rows));
        assertThat(schema.validate(array)).isEmpty();
    }

    @Test
    void notesKeepToTheirSchema() throws IOException {
        for (String line : lines(Written.notes(ExportFormat.JSONL, ExportOptions.FOR_FILES, rows))) {
            assertThat(schema(ExportSchema.NOTE).validate(JSON.readTree(line))).isEmpty();
        }
    }

    @Test
    void whatIsOtherwiseIsRefused() throws IOException {
        JsonSchema schema = schema(ExportSchema.STATEMENT);
        String line = lines(Written.of(ExportFormat.JSONL, ExportOptions.FOR_FILES, rows))
                .get(0);
        for (String field : List.of("id", "review", "confidence", "troops_of", "start", "content_spans", "kind")) {
            ObjectNode broken = (ObjectNode) JSON.readTree(line);
            assertThat(schema.validate(broken.put(field, "?"))).as(field).isNotEmpty();
            broken.remove(field);
            assertThat(schema.validate(broken)).as(field).isNotEmpty();
        }
        assertThat(schema.validate(((ObjectNode) JSON.readTree(line)).put("more", 1)))
                .isNotEmpty();
    }

    @Test
    void theSchemaHasTheFieldsOfTheExportInTheirOrder() throws IOException {
        assertThat(fields(ExportSchema.STATEMENT, "statement"))
                .isEqualTo(ExportTable.STATEMENTS.fields().stream()
                        .map(ExportField::name)
                        .toList());
        assertThat(fields(ExportSchema.NOTE, "note"))
                .isEqualTo(ExportTable.NOTES.fields().stream()
                        .map(ExportField::name)
                        .toList());
    }

    @Test
    void theLabelsOfTheSchemaAreThoseOfTheColumns() throws IOException {
        JsonNode properties = JSON.readTree(ExportSchema.STATEMENT.bytes()).at("/$defs/statement/properties");
        for (String name : List.of("date_basis", "speaker_type", "kind", "review")) {
            ExportField<ExportedStatement> field = ExportTable.STATEMENTS.fields().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            JsonNode labels = JSON.valueToTree(field.type().constraints().get("enum"));
            assertThat(properties.at("/" + name + "/enum")).isEqualTo(labels);
        }
    }

    private static List<String> fields(ExportSchema schema, String name) throws IOException {
        List<String> fields = new ArrayList<>();
        JSON.readTree(schema.bytes())
                .at("/$defs/" + name + "/properties")
                .fieldNames()
                .forEachRemaining(fields::add);
        return fields;
    }

    private static List<String> lines(byte[] jsonLines) {
        return new String(jsonLines, java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static JsonSchema schema(ExportSchema schema) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(JSON.readTree(schema.bytes()));
    }
}
