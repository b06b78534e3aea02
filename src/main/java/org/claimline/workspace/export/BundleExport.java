package org.claimline.workspace.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.claimline.exchange.ExportException;
import org.claimline.exchange.ExportFile;
import org.claimline.exchange.bundle.BundleWriter;
import org.claimline.exchange.export.ExportFormat;
import org.claimline.exchange.export.ExportOptions;
import org.claimline.model.StatementQuery;
import org.claimline.store.bundle.Bundles;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.index.Selection;
import org.claimline.workspace.task.Progress;

/** Writes a bundle as of one moment, whatever others write meanwhile. */
public final class BundleExport {
    private static final int BUFFER = 1 << 16;

    private final Workspace workspace;

    public BundleExport(Workspace workspace) {
        this.workspace = workspace;
    }

    /** A person's wish to stop, on its way out of whatever is being written. */
    private static final class Stopped extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Writes a bundle that is either whole or not there.
     *
     * @param selected the statements that go out with their articles; empty for the whole store
     * @param replace  whether a file that is there may be replaced
     * @throws NotExportedException where the file cannot be written, in one sentence for people
     */
    public ExportReport toFile(Optional<Selection> selected, Path file, boolean replace, Progress progress)
            throws NotExportedException {
        ExportReport[] report = {new ExportReport(0, true)};
        try {
            ExportFile.write(file, replace, out -> {
                try {
                    report[0] = asOfNow(selected, out, progress);
                    return true;
                } catch (Stopped stopped) {
                    return false;
                }
            });
        } catch (ExportException problem) {
            throw new NotExportedException(problem.getMessage(), problem);
        }
        return report[0];
    }

    private ExportReport asOfNow(Optional<Selection> selected, OutputStream out, Progress progress) throws IOException {
        // in the snapshot below nothing that is found could be kept
        workspace.utterances().find();
        try {
            return workspace.reading(store -> {
                try {
                    return write(store.bundles(), selected, out, progress);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private ExportReport write(Bundles bundles, Optional<Selection> selected, OutputStream out, Progress progress)
            throws IOException {
        workspace.refreshIfChanged();
        Selection selection = selected.orElseGet(() -> workspace.select(StatementQuery.ALL));
        Bundles.Outgoing outgoing = selected.isEmpty() ? bundles.whole() : bundles.selected(numbers(selection));
        OutputStream buffered = new BufferedOutputStream(out, BUFFER);
        BundleWriter bundle = new BundleWriter(buffered, selected.isEmpty());
        bundle.file("statements.csv", file -> table(selection, ExportContent.STATEMENTS, file, progress));
        bundle.file("notes.csv", file -> table(selection, ExportContent.NOTES, file, progress));
        for (String part : bundles.parts()) {
            progress.at(0, 0, part);
            bundle.lines(part, lines -> lines(outgoing, part, lines, progress));
        }
        outgoing.originals((id, name, bytes) -> {
            lookAt(progress);
            bundle.original(id, name, bytes);
        });
        bundle.close();
        buffered.flush();
        return new ExportReport(selection.size(), false);
    }

    private static int[] numbers(Selection selection) {
        return Arrays.stream(selection.rows())
                .map(row -> selection.index().columns().numbers()[row])
                .toArray();
    }

    private void table(Selection selection, ExportContent content, OutputStream out, Progress progress)
            throws IOException {
        ExportOrder order = new ExportOrder(selection, content, ExportFormat.CSV, ExportOptions.FOR_FILES);
        if (new StatementExport(workspace).toStream(order, out, progress).cancelled()) {
            throw new Stopped();
        }
    }

    private static void lines(Bundles.Outgoing outgoing, String part, BundleWriter.Lines lines, Progress progress)
            throws IOException {
        try {
            outgoing.write(part, line -> {
                try {
                    lookAt(progress);
                    lines.add(line);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static void lookAt(Progress progress) throws Stopped {
        if (progress.isCancelled()) {
            throw new Stopped();
        }
    }
}
