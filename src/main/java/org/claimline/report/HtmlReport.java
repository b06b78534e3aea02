package org.claimline.report;

import com.samskivert.mustache.MustacheException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.claimline.exchange.ExportException;
import org.claimline.exchange.ExportFile;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.WorkspaceException;
import org.claimline.workspace.export.ExportReport;
import org.claimline.workspace.export.NotExportedException;
import org.claimline.workspace.task.Progress;

/**
 * Writes a report, a page of statements at a time: memory stays flat however many there are.
 *
 * <pre>{@code
 * new HtmlReport(workspace).toFile(order, Path.of("report.html"), false, Progress.NONE);
 * }</pre>
 */
public final class HtmlReport {
    /** More statements than these browsers lay out too slowly: so many are a page of six megabytes and more. */
    public static final int MOST = 5_000;

    private final Workspace workspace;

    public HtmlReport(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Whether a name is that of a report: {@code report.html} is, {@code .htm} too. */
    public static boolean isFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".html") || lower.endsWith(".htm");
    }

    /**
     * Writes a file that is either whole or not there.
     *
     * @param replace whether a file that is there may be replaced
     * @throws NotExportedException where there are more than {@link #MOST} statements or the file cannot be written, in one
     *     sentence for people
     * @throws WorkspaceException   where the database cannot be read
     */
    public ExportReport toFile(ReportOrder order, Path file, boolean replace, Progress progress)
            throws NotExportedException {
        int size = order.selection().size();
        if (size > MOST) {
            throw new NotExportedException(
                    Numbers.of(size) + " statements are too many for one page: narrow the filters to "
                            + Numbers.of(MOST) + ", or export another format.",
                    null);
        }
        StatementPages pages = new StatementPages(workspace, order.selection(), progress);
        try {
            ExportFile.write(file, replace, out -> {
                write(ReportView.of(workspace, order, pages), out);
                return !pages.isCancelled();
            });
        } catch (ExportException problem) {
            throw new NotExportedException(problem.getMessage(), problem);
        }
        return new ExportReport(pages.told(), pages.isCancelled());
    }

    private static void write(ReportView view, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            ReportTemplate.page().execute(view, writer);
        } catch (MustacheException refused) {
            if (refused.getCause() instanceof IOException problem) {
                throw problem;
            }
            throw refused;
        }
        writer.flush();
    }
}
