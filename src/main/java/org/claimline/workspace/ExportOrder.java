package org.claimline.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.claimline.exchange.ExportFormat;
import org.claimline.exchange.ExportOptions;

/**
 * What is to go out, and how.
 *
 * @param selection the statements, written in the order of its rows, which need not be that of the index
 */
public record ExportOrder(Selection selection, ExportContent content, ExportFormat format, ExportOptions options) {

    /** In the format that the file's name tells, as files usually are; empty where it tells none. */
    public static Optional<ExportOrder> forFile(Selection selection, ExportContent content, Path file) {
        return ExportFormat.ofFileName(file.toString())
                .map(format -> new ExportOrder(selection, content, format, ExportOptions.FOR_FILES));
    }
}
