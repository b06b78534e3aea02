package org.claimline.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.claimline.exchange.ExportException;
import org.claimline.exchange.ExportFile;
import org.claimline.exchange.ExportLimitException;
import org.claimline.exchange.ExportedStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SpreadsheetWriterTest {
    @TempDir
    Path folder;

    @Test
    void statementsNotesAndWhatItAllMeansHaveASheetEach() throws Exception {
        Map<String, Document> book = book(List.of(Written.cyrillic(), Written.saying("Yes.")));
        Map<String, String> statements = cells(book, 1);
        assertThat(statements).containsEntry("A1", "id").containsEntry("A2", "1".repeat(16));
        assertThat(statements).containsEntry("Q2", "солдаты — да").containsEntry("Q3", "Yes.");
        assertThat(cells(book, 2)).containsEntry("D2", "=1+1").containsEntry("E3", "b; a");
        assertThat(cells(book, 3))
                .containsEntry("B1", "country FR or UA")
                .containsEntry("B3", "2026-02-03T10:00:00Z (UTC)")
                .containsValue("what the analyst decided: new, accepted, corrected, rejected");
    }

    @Test
    void daysAreDaysNumbersAreNumbersAndHeadingsStay() throws Exception {
        Map<String, Document> book = book(List.of(Written.cyrillic()));
        assertThat(cells(book, 1)).containsEntry("B2", "2025-09-05").containsEntry("C2", "45905.0");
        assertThat(cells(book, 1)).containsEntry("Z2", "0.85");
        Element pane = (Element) sheet(book, 1).getElementsByTagName("pane").item(0);
        assertThat(pane.getAttribute("state")).startsWith("frozen");
        assertThat(pane.getAttribute("ySplit")).startsWith("1");
    }

    @Test
    void anAddressIsALinkAndNoOtherSchemeIs() throws Exception {
        ExportedStatement page = Written.cyrillic();
        ExportedStatement script = Written.row("3".repeat(16), "a b", "a b", "b", "javascript:alert(1)", List.of());
        Map<String, Document> book = book(List.of(page, script));
        NodeList links = sheet(book, 1).getElementsByTagName("hyperlink");
        assertThat(links.getLength()).isOne();
        assertThat(cells(book, 1)).containsEntry("Y3", "javascript:alert(1)");
    }

    @Test
    void whatXmlCannotHoldIsWrittenAsTheStandardHasIt() throws Exception {
        Map<String, String> cells = cells(book(List.of(Written.saying(" a\u0001\r_x0041_\uD83D😀 "))), 1);
        assertThat(cells).containsEntry("Q2", "_x0020_a_x0001__x000D__x005F_x0041_\uFFFD😀_x0020_");
    }

    @Test
    void aCellThatIsTooLongIsRefusedAndNeverCut() {
        ExportedStatement longest = Written.saying("x".repeat(32_767));
        ExportedStatement longer = Written.saying("x".repeat(32_768));
        assertThat(List.of(longest)).allSatisfy(row -> book(List.of(row)));
        Path file = folder.resolve("a.xlsx");
        assertThatThrownBy(() -> ExportFile.write(file, false, out -> write(out, longer)))
                .isInstanceOf(ExportException.class)
                .hasMessage(
                        file + " was not written: quote in row 2 has 32768 characters, more than the 32,767 that a cell"
                                + " of XLSX holds: export to CSV or JSON, or filter that statement out.");
        assertThat(file).doesNotExist();
    }

    @Test
    void moreRowsThanASheetHoldsAreRefusedAtOnce() throws Exception {
        ExportAbout most = new ExportAbout("all", 1_048_575, Instant.EPOCH);
        ExportFormat.XLSX.statements(new ByteArrayOutputStream(), ExportOptions.FOR_FILES, most);
        ExportAbout more = new ExportAbout("all", 1_048_576, Instant.EPOCH);
        assertThatThrownBy(
                        () -> ExportFormat.XLSX.statements(new ByteArrayOutputStream(), ExportOptions.FOR_FILES, more))
                .isInstanceOf(ExportLimitException.class)
                .hasMessageContaining("1,048,575");
    }

    private static boolean write(OutputStream out, ExportedStatement row) throws java.io.IOException {
        out.write(Written.of(ExportFormat.XLSX, ExportOptions.FOR_FILES, List.of(row)));
        return true;
    }

    private Map<String, Document> book(List<ExportedStatement> rows) throws Exception {
        Map<String, Document> parts = new HashMap<>();
        Path file = Files.createTempFile(folder, "book", ".xlsx");
        Files.write(file, Written.of(ExportFormat.XLSX, ExportOptions.FOR_FILES, rows));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                parts.put(
                        part.getName(),
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(zip.getInputStream(part)));
            }
        }
        return parts;
    }

    private static Document sheet(Map<String, Document> book, int number) {
        return book.get("xl/worksheets/sheet" + number + ".xml");
    }

    /** By their places, as {@code B2}. */
    private static Map<String, String> cells(Map<String, Document> book, int number) {
        Map<String, String> cells = new HashMap<>();
        NodeList all = sheet(book, number).getElementsByTagName("c");
        for (int i = 0; i < all.getLength(); i++) {
            Element cell = (Element) all.item(i);
            cells.put(cell.getAttribute("r"), cell.getTextContent());
        }
        return cells;
    }
}
