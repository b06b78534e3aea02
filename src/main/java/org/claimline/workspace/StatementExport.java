package org.claimline.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.claimline.exchange.ExportException;
import org.claimline.exchange.ExportFile;
import org.claimline.exchange.ExportFormat;
import org.claimline.exchange.ExportGrouping;
import org.claimline.exchange.ExportWriter;
import org.claimline.exchange.ExportedStatement;
import org.claimline.model.NoteEntry;
import org.claimline.model.StatementEntry;

/**
 * Writes a selection to a file or a stream. Window and terminal both export by this.
 * Of statements, it first finds the reports of one utterance over the whole database.
 */
public final class StatementExport {
    private static final int PAGE = 500;

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
                report[0] = toStream(order, out, progress);
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
        return switch (order.content()) {
            case STATEMENTS -> statements(order, out, progress);
            case NOTES -> notes(order, out, progress);
        };
    }

    private ExportReport statements(ExportOrder order, OutputStream out, Progress progress) throws IOException {
        Selection selection = order.selection();
        ArticleTexts texts = new ArticleTexts(workspace, selection.index());
        ReportGroups groups = workspace.utterances().in(selection.index());
        try (ExportWriter<ExportedStatement> writer = order.format().statements(out, order.options(), order.about())) {
            return pages(selection.index(), ordered(order), progress, writer, (row, entry) -> {
                int[] reports = groups.reports(row);
                String group = reports.length == 1 ? "" : selection.index().statementId(reports[0]);
                return new ExportedStatement(entry, texts.of(row), group, reports.length);
            });
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

    /** Makes what goes out of an entry. */
    private interface RowMaker {
        ExportedStatement row(int row, StatementEntry entry);
    }

    /** While one page is written the next is read. */
    private ExportReport pages(
            StatementIndex index, int[] rows, Progress progress, ExportWriter<ExportedStatement> writer, RowMaker maker)
            throws IOException {
        try (WriteBehind behind = new WriteBehind()) {
            for (int from = 0; from < rows.length; from += PAGE) {
                if (progress.isCancelled()) {
                    behind.await();
                    return new ExportReport(from, true);
                }
                progress.at(from, rows.length, "");
                List<ExportedStatement> page =
                        page(index, Arrays.copyOfRange(rows, from, Math.min(from + PAGE, rows.length)), maker);
                behind.write(() -> {
                    for (ExportedStatement row : page) {
                        writer.write(row);
                    }
                });
            }
            behind.await();
        }
        progress.at(rows.length, rows.length, "");
        return new ExportReport(rows.length, false);
    }

    private List<ExportedStatement> page(StatementIndex index, int[] rows, RowMaker maker) {
        List<StatementEntry> entries = workspace.entries(index, rows);
        List<ExportedStatement> page = new ArrayList<>(rows.length);
        for (int i = 0; i < rows.length; i++) {
            page.add(maker.row(rows[i], entries.get(i)));
        }
        return page;
    }
}
