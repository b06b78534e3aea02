package org.claimline.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Programs read what is exported: none of it changes unsaid. Whoever changes a column, a heading, a field of JSON, a name in
 * JSON-LD or a schema takes the next version and says so in the list of changes.
 */
class ExportContractTest {
    private static final Path RECORDED = Path.of("src/test/resources/org/claimline/exchange/export-contract.txt");
    private static final Path CHANGES = Path.of("src/site/markdown/CHANGELOG.md");

    @Test
    void columnsFieldsAndSchemasAreThoseRecorded() throws Exception {
        assertThat(contract())
                .as("the export contract changed: record it in " + RECORDED + " under the next version")
                .isEqualTo(Files.readString(RECORDED));
    }

    @Test
    void theListOfChangesNamesTheVersionAndWhatItHolds() throws Exception {
        assertThat(Files.readString(CHANGES))
                .as("the export contract changed: a line in " + CHANGES + " must tell it")
                .contains("export contract " + ExportContract.VERSION + " (`" + fingerprint(contract()) + "`)");
    }

    @Test
    void theSchemasNameTheVersion() {
        for (ExportSchema schema : ExportSchema.values()) {
            assertThat(new String(schema.bytes(), StandardCharsets.UTF_8))
                    .contains("\"$id\": \"urn:x-claimline:schema:"
                            + schema.name().toLowerCase(java.util.Locale.ROOT) + ":" + ExportContract.VERSION + "\"");
        }
    }

    private static String contract() throws Exception {
        StringBuilder contract = new StringBuilder("version " + ExportContract.VERSION + "\n");
        for (ExportTable<?> table : List.of(ExportTable.STATEMENTS, ExportTable.NOTES)) {
            contract.append('\n')
                    .append(table.name())
                    .append(", told apart by ")
                    .append(table.key())
                    .append('\n');
            table.fields().forEach(field -> contract.append(line(field)));
        }
        contract.append('\n');
        for (ExportSchema schema : ExportSchema.values()) {
            contract.append(schema)
                    .append(" schema ")
                    .append(sha256(schema.bytes()))
                    .append('\n');
        }
        contract.append("JSON-LD context ").append(sha256(context())).append('\n');
        contract.append("formula guard ").append(FormulaGuard.PATTERN).append('\n');
        return contract.toString();
    }

    private static String line(ExportField<?> field) {
        String constraints = field.type().constraints().entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(", "));
        return "  " + field.name() + ": "
                + (field.jsonOnly() ? "JSON only" : field.type().name())
                + (constraints.isEmpty() ? "" : " " + constraints) + "\n";
    }

    private static byte[] context() throws IOException {
        String empty = new String(
                Written.of(ExportFormat.JSON_LD, ExportOptions.FOR_FILES, List.of()), StandardCharsets.UTF_8);
        return empty.getBytes(StandardCharsets.UTF_8);
    }

    private static String fingerprint(String contract) throws Exception {
        return sha256(contract.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
