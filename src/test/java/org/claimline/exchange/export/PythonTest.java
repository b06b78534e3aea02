package org.claimline.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimline.exchange.ExportedStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader that knows nothing of this program makes of CSV and its description. */
class PythonTest {
    /** Reads as the description says and takes the guard off as it says. */
    private static final String READER = """
            import csv, json, re, sys
            package = json.load(open(sys.argv[1], encoding="utf-8"))
            resource = package["resources"][0]
            encoding = "utf-8-sig" if resource["byteOrderMark"] else resource["encoding"]
            dialect = resource["dialect"]
            guard = resource.get("formulaGuard")
            with open(resource["path"], encoding=encoding, newline="") as file:
                rows = list(csv.reader(file, delimiter=dialect["delimiter"], quotechar=dialect["quoteChar"],
                                       doublequote=dialect["doubleQuote"], strict=True))
            if guard:
                rows = [[re.sub(guard["pattern"], "", cell) for cell in row] for row in rows]
            assert rows[0] == [field["name"] for field in resource["schema"]["fields"]], rows[0]
            json.dump(rows[1:], sys.stdout)
            """;

    @TempDir
    Path folder;

    @Test
    void getsEveryFieldBackAsTheDescriptionSays() throws Exception {
        List<ExportedStatement> rows = new ArrayList<>(List.of(Written.cyrillic()));
        LibreOfficeTest.HOSTILE.forEach(words -> rows.add(Written.saying(words)));
        for (char separator : new char[] {',', ';', '|', '\t'}) {
            for (boolean flag : new boolean[] {true, false}) {
                ExportOptions options = new ExportOptions(flag, flag, separator, ExportGrouping.DAY);
                check(Written.of(ExportFormat.CSV, options, rows), DataResource.statements("rows.csv", options), rows);
            }
        }
    }

    private void check(byte[] csv, DataResource resource, List<ExportedStatement> rows) throws Exception {
        Path python = OtherProgram.needed("python3");
        Files.write(folder.resolve("rows.csv"), csv);
        try (var out = Files.newOutputStream(folder.resolve("rows.datapackage.json"))) {
            new DataPackage("rows", Written.ABOUT).write(out, List.of(resource));
        }
        String read = OtherProgram.run(folder, List.of(python.toString(), "-c", READER, "rows.datapackage.json"));
        JsonNode all = new ObjectMapper().readTree(read);
        List<ExportField<ExportedStatement>> columns = ExportTable.STATEMENTS.columns();
        assertThat(all).hasSize(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                assertThat(all.get(row).get(column).asText())
                        .isEqualTo(
                                columns.get(column).value().apply(rows.get(row)).cell());
            }
        }
    }
}
