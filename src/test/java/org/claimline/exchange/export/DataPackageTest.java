package org.claimline.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataPackageTest {
    private static final ExportOptions TABS = new ExportOptions(true, true, '\t', ExportGrouping.DAY);

    @Test
    void tellsWhatTheFilesHoldHowTheyAreWrittenAndWhatWasAskedFor() throws Exception {
        JsonNode described = described(DataResource.statements("statements.csv", TABS));
        assertThat(described.get("profile").asText()).isEqualTo("tabular-data-package");
        assertThat(described.get("name").asText()).isEqualTo("my-claims");
        assertThat(described.get("filter").asText()).isEqualTo("country FR or UA");
        assertThat(described.get("created").asText()).isEqualTo("2026-02-03T10:00:00Z");
        assertThat(described.get("generator").asText()).startsWith("Claimline ");
        JsonNode resource = described.get("resources").get(0);
        assertThat(resource.get("path").asText()).isEqualTo("statements.csv");
        assertThat(resource.get("encoding").asText()).isEqualTo("utf-8");
        assertThat(resource.at("/dialect/delimiter").asText()).isEqualTo("\t");
        assertThat(resource.at("/formulaGuard/pattern").asText()).isEqualTo(FormulaGuard.PATTERN);
    }

    @Test
    void everyColumnHasATypeAMeaningAndItsLabels() throws Exception {
        JsonNode fields = described(DataResource.statements("s.csv", TABS)).at("/resources/0/schema/fields");
        assertThat(fields).hasSameSizeAs(ExportTable.STATEMENTS.columns());
        for (JsonNode field : fields) {
            assertThat(field.get("description").asText()).isNotBlank();
            assertThat(field.get("type").asText()).isIn("string", "integer", "number", "date", "datetime");
            if (field.get("name").asText().equals("review")) {
                assertThat(field.at("/constraints/enum").toString())
                        .isEqualTo("[\"new\",\"accepted\",\"corrected\",\"rejected\"]");
            }
        }
    }

    @Test
    void notesReferToTheStatementsBesideThem() throws Exception {
        DataResource notes = DataResource.notes("notes.csv", ExportOptions.FOR_FILES);
        assertThat(described(notes).at("/resources/0/schema/foreignKeys").isMissingNode())
                .isTrue();
        JsonNode both = described(DataResource.statements("statements.csv", ExportOptions.FOR_FILES), notes);
        assertThat(both.at("/resources/1/schema/foreignKeys/0/reference/resource")
                        .asText())
                .isEqualTo("statements");
    }

    @Test
    void aFileWithoutAGuardTellsNone() throws Exception {
        DataResource open = DataResource.statements("s.csv", new ExportOptions(false, false));
        assertThat(described(open).at("/resources/0/formulaGuard").isMissingNode())
                .isTrue();
    }

    private static JsonNode described(DataResource... resources) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DataPackage("My claims", Written.ABOUT).write(out, List.of(resources));
        return new ObjectMapper().readTree(out.toByteArray());
    }
}
