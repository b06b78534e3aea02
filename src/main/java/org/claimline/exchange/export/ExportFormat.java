package org.claimline.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimline.exchange.ExportWriter;
import org.claimline.exchange.ExportedStatement;
import org.claimline.exchange.linked.LinkedDataWriter;
import org.claimline.model.NoteEntry;

/** The formats that statements and notes go out in. */
public enum ExportFormat {
    CSV("csv"),
    JSONL("jsonl"),
    JSON("json"),
    JSON_LD("jsonld"),
    XLSX("xlsx"),
    MARKDOWN("md");

    private final String label;

    ExportFormat(String label) {
        this.label = label;
    }

    /** As a file ends and as the terminal names it: {@code csv}. */
    public String label() {
        return label;
    }

    /** All labels with commas between, for people. */
    public static String labels() {
        return Arrays.stream(values()).map(ExportFormat::label).collect(Collectors.joining(", "));
    }

    public static Optional<ExportFormat> ofLabel(String label) {
        String folded = label.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.label.equals(folded))
                .findFirst();
    }

    /** By a file name's ending: {@code claims.csv} is CSV; {@code .ndjson} is JSON Lines too. Empty for any other. */
    public static Optional<ExportFormat> ofFileName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "ndjson" -> Optional.of(JSONL);
            case "markdown" -> Optional.of(MARKDOWN);
            default -> ofLabel(ending);
        };
    }

    /** A writer of statements, one row each. */
    public ExportWriter<ExportedStatement> statements(OutputStream out, ExportOptions options, ExportAbout about)
            throws IOException {
        return switch (this) {
            case CSV -> new CsvExportWriter<>(ExportTable.STATEMENTS, out, options);
            case JSONL -> new JsonLinesExportWriter<>(ExportTable.STATEMENTS, out);
            case JSON -> new JsonExportWriter<>(ExportTable.STATEMENTS, out);
            case JSON_LD -> LinkedDataWriter.statements(out);
            case XLSX -> SpreadsheetWriter.statements(out, about);
            case MARKDOWN -> MarkdownWriter.statements(out, options.grouping(), about);
        };
    }

    /** A writer of notes, one row each. */
    public ExportWriter<NoteEntry> notes(OutputStream out, ExportOptions options, ExportAbout about)
            throws IOException {
        return switch (this) {
            case CSV -> new CsvExportWriter<>(ExportTable.NOTES, out, options);
            case JSONL -> new JsonLinesExportWriter<>(ExportTable.NOTES, out);
            case JSON -> new JsonExportWriter<>(ExportTable.NOTES, out);
            case JSON_LD -> LinkedDataWriter.notes(out);
            case XLSX -> SpreadsheetWriter.notes(out, about);
            case MARKDOWN -> MarkdownWriter.notes(out, about);
        };
    }

    /** Where nothing is told beside the rows, as in what is printed. */
    public ExportWriter<ExportedStatement> statements(OutputStream out, ExportOptions options) throws IOException {
        return statements(out, options, ExportAbout.NOTHING);
    }

    /** Where nothing is told beside the rows, as in what is printed. */
    public ExportWriter<NoteEntry> notes(OutputStream out, ExportOptions options) throws IOException {
        return notes(out, options, ExportAbout.NOTHING);
    }
}
