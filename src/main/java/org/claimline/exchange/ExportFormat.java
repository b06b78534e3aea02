package org.claimline.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.model.NoteEntry;

/** The formats that statements and notes go out in. */
public enum ExportFormat {
    CSV,
    JSONL,
    JSON;

    /** As a file ends and as the terminal names it: {@code csv}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By a file name's ending: {@code claims.csv} is CSV; {@code .ndjson} is JSON Lines too. Empty for any other. */
    public static Optional<ExportFormat> ofFileName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ending.equals("ndjson")
                ? Optional.of(JSONL)
                : Arrays.stream(values())
                        .filter(format -> format.label().equals(ending))
                        .findFirst();
    }

    /** A writer of statements, one row each. */
    public ExportWriter<ExportedStatement> statements(OutputStream out, ExportOptions options) throws IOException {
        return writer(StatementFields.ALL, out, options);
    }

    /** A writer of notes, one row each. */
    public ExportWriter<NoteEntry> notes(OutputStream out, ExportOptions options) throws IOException {
        return writer(NoteFields.ALL, out, options);
    }

    private <R> ExportWriter<R> writer(List<ExportField<R>> fields, OutputStream out, ExportOptions options)
            throws IOException {
        return switch (this) {
            case CSV -> new CsvExportWriter<>(fields, out, options);
            case JSONL -> new JsonLinesExportWriter<>(fields, out);
            case JSON -> new JsonExportWriter<>(fields, out);
        };
    }
}
