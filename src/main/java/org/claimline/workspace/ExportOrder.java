package org.claimline.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.claimline.exchange.ExportFormat;
import org.claimline.exchange.ExportOptions;
import org.claimline.model.StatementQuery;

/** What is to go out, and how. */
public record ExportOrder(StatementQuery query, ExportContent content, ExportFormat format, ExportOptions options) {

    /** In the format that the file's name tells, as files usually are; empty where it tells none. */
    public static Optional<ExportOrder> forFile(StatementQuery query, ExportContent content, Path file) {
        return ExportFormat.ofFileName(file.toString())
                .map(format -> new ExportOrder(query, content, format, ExportOptions.FOR_FILES));
    }
}
