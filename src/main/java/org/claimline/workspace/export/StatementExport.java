package org.claimline.workspace.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.claimline.exchange.ExportException;
import org.claimline.exchange.ExportFile;
import org.claimline.exchange.ExportWriter;
import org.claimline.exchange.ExportedStatement;
import org.claimline.exchange.export.ExportFormat;
import org.claimline.exchange.export.ExportGrouping;
import org.claimline.model.NoteEntry;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.WorkspaceException;
import org.claimline.workspace.index.ReportGroups;
import org.claimline.workspace.index.Selection;
import org.claimline.workspace.index.StatementIndex;
import org.claimline.workspace.task.Progress;

/**
 * Writes a selection to a file or a stream. Window and terminal both export by this.
 * Of statements, it first finds the reports of one utterance over the whole database.
 */
public final class StatementExport {
    private static final int WORTH_TWO_READERS = 20_000;

    private final Workspace workspace;

    public StatementExport(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Writes a file that is either whole or not there.
     *
     * @param replace whether a file that is there may be replaced
     * @throws NotExportedException where the file cannot be written, in one sentence for people
     * @throws WorkspaceException   where the database cannot be read
     */
    public ExportReport toFile(ExportOrder order, Path file, boolean replace, Progress progress)
            throws NotExportedException {
        ExportReport[] report = new ExportReport[1];
        try {
            ExportFile.write(file, replace, out -> {
                report[0] = write(order, out, progress, Readers.TWO);
                return !report[0].cancelled();
            });
        } catch (ExportException problem) {
            throw new NotExportedException(problem.getMessage(), problem);
        }
        return report[0];
    }

    /**
     * Writes to a stream, flushes it and leaves it open.
     *
     * @throws IOException        what the stream throws
     * @throws WorkspaceException where the database cannot be read
     */
    public ExportReport toStream(ExportOrder order, OutputStream out, Progress progress) throws IOException {
        return write(order, out, progress, Readers.ONE);
    }

    /** One reads what is asked within a snapshot; two do not see the same where somebody writes between their pages. */
    private enum Readers {
        ONE,
        TWO
    }

    private ExportReport write(ExportOrder order, OutputStream out, Progress progress, Readers readers)
            throws IOException {
        return switch (order.content()) {
            case STATEMENTS -> statements(order, out, progress, readers);
            case NOTES -> notes(order, out, progress);
        };
    }

    private ExportReport statements(ExportOrder order, OutputStream out, Progress progress, Readers readers)
            throws IOException {
        StatementIndex index = order.selection().index();
        ReportGroups groups = workspace.utterances().in(index);
        int[] rows = ordered(order);
        Supplier<ExportRows> fresh = () -> new ExportRows(index, groups);
        try (ExportWriter<ExportedStatement> writer = order.format().statements(out, order.options(), order.about());
                ExportPages pages = readers == Readers.TWO && rows.length >= WORTH_TWO_READERS
                        ? ExportPages.ofTwo(workspace, fresh)
                        : ExportPages.ofOne(workspace, fresh.get());
                WriteBehind behind = new WriteBehind()) {
            int read = 0;
            while (read < rows.length && !progress.isCancelled()) {
                progress.at(read, rows.length, "");
                read += pages.read(
                        rows,
                        read,
                        page -> behind.write(() -> {
                            for (ExportedStatement row : page) {
                                writer.write(row);
                            }
                        }));
            }
            behind.await();
            progress.at(read, rows.length, "");
            return new ExportReport(read, read < rows.length);
        }
    }

    private ExportReport notes(ExportOrder order, OutputStream out, Progress progress) throws IOException {
        List<NoteEntry> notes = workspace.notebook().about(order.selection());
        try (ExportWriter<NoteEntry> writer = order.format().notes(out, order.options(), order.about())) {
            for (NoteEntry note : notes) {
                writer.write(note);
            }
        }
        progress.at(notes.size(), notes.size(), "");
        return new ExportReport(notes.size(), false);
    }

    /** As they are shown; a report by speaker has those of one speaker together. */
    private static int[] ordered(ExportOrder order) {
        Selection selection = order.selection();
        if (order.format() != ExportFormat.MARKDOWN) {
            return selection.rows();
        }
        StatementIndex index = selection.index();
        return order.options().grouping() == ExportGrouping.DAY
                ? Arrays.stream(selection.rows()).sorted().toArray()
                : Arrays.stream(selection.rows())
                        .boxed()
                        .sorted(Comparator.comparingInt(index::speaker))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }
}
