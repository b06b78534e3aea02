package org.claimline.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimline.exchange.ExportedStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a spreadsheet makes of hostile cells. */
class LibreOfficeTest {
    static final List<String> HOSTILE = List.of(
            "=1+1",
            "+1+1",
            "-1+1",
            "@SUM(1;1)",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1",
            "'=1+1",
            "''=1+1",
            "first\n=1+1",
            "first\r\n=1+1",
            "a;=1+1;b",
            "a,=1+1,b",
            "a\t=1+1\tb",
            "a|=1+1",
            "\"=1+1",
            "a;\"=1+1",
            "＝1+1",
            "=HYPERLINK(\"http://example.org\";\"x\")");

    @TempDir
    Path folder;

    @Test
    void noCellIsLiveWhateverSeparatorTheSpreadsheetExpects() throws Exception {
        Path office = OtherProgram.needed("soffice");
        for (char written : new char[] {',', ';', '\t'}) {
            csv("guarded" + (int) written, new ExportOptions(true, true, written, ExportGrouping.DAY));
        }
        csv("open", new ExportOptions(true, false));
        for (int expected : new int[] {',', ';', '\t'}) {
            convert(
                    office,
                    "CSV:" + expected + ",34,76,1",
                    "guarded44.csv",
                    "guarded59.csv",
                    "guarded9.csv",
                    "open.csv");
            for (String name : List.of("guarded44", "guarded59", "guarded9")) {
                assertThat(Files.readString(folder.resolve(name + ".fods")))
                        .as(name + " read with " + expected)
                        .contains("HYPERLINK")
                        .doesNotContain("table:formula");
            }
            assertThat(Files.readString(folder.resolve("open.fods"))).contains("table:formula");
        }
    }

    @Test
    void aWorkbookHoldsWordsAsWordsAndDaysAsDays() throws Exception {
        Path office = OtherProgram.needed("soffice");
        List<ExportedStatement> rows = new ArrayList<>();
        rows.add(Written.cyrillic());
        HOSTILE.forEach(words -> rows.add(Written.saying(words)));
        Files.write(folder.resolve("book.xlsx"), Written.of(ExportFormat.XLSX, ExportOptions.FOR_FILES, rows));
        convert(office, "Calc MS Excel 2007 XML", "book.xlsx");
        assertThat(Files.readString(folder.resolve("book.fods")))
                .doesNotContain("table:formula")
                .contains("table:name=\"Statements\"")
                .contains("table:name=\"Notes\"")
                .contains("table:name=\"About\"")
                .contains("office:date-value=\"2025-09-05\"")
                .contains("xlink:href=\"https://example.org/a?b=1&amp;c=d\"")
                .contains("=HYPERLINK(&quot;http://example.org&quot;;&quot;x&quot;)");
    }

    private void csv(String name, ExportOptions options) throws Exception {
        List<ExportedStatement> rows = HOSTILE.stream().map(Written::saying).toList();
        Files.write(folder.resolve(name + ".csv"), Written.of(ExportFormat.CSV, options, rows));
    }

    private void convert(Path office, String filter, String... files) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--infilter=" + filter,
                "--convert-to",
                "fods"));
        command.addAll(List.of(files));
        OtherProgram.run(folder, command);
    }
}
