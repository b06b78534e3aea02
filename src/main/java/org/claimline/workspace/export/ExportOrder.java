package org.claimline.workspace.export;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.claimline.exchange.export.ExportAbout;
import org.claimline.exchange.export.ExportFormat;
import org.claimline.exchange.export.ExportOptions;
import org.claimline.workspace.filter.FilterWords;
import org.claimline.workspace.index.Selection;

/**
 * What is to go out, and how.
 *
 * @param selection the statements, written in the order of its rows, which need not be that of the index; a report in
 *     Markdown alone gathers them by day or speaker
 */
public record ExportOrder(
        Selection selection, ExportContent content, ExportFormat format, ExportOptions options, ExportAbout about) {

    /** Without words for what was asked for. */
    public ExportOrder(Selection selection, ExportContent content, ExportFormat format, ExportOptions options) {
        this(selection, content, format, options, about(selection, "the statements that were shown"));
    }

    /** In the format that the file's name tells, as files usually are; empty where it tells none. */
    public static Optional<ExportOrder> forFile(Selection selection, ExportContent content, Path file) {
        return ExportFormat.ofFileName(file.toString())
                .map(format -> new ExportOrder(selection, content, format, ExportOptions.FOR_FILES));
    }

    /** The same, telling in words which statements were asked for, see {@link FilterWords#sentence}. */
    public ExportOrder withFilter(String words) {
        return new ExportOrder(selection, content, format, options, about(selection, words));
    }

    private static ExportAbout about(Selection selection, String filter) {
        return new ExportAbout(filter, selection.size(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }
}
