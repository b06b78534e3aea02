package org.claimline.ui.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.claimline.report.HtmlReport;
import org.claimline.report.ReportOrder;
import org.claimline.ui.parts.MessageModel;
import org.claimline.ui.session.Session;
import org.claimline.ui.table.Shown;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.WorkspaceException;
import org.claimline.workspace.export.ExportContent;
import org.claimline.workspace.export.ExportForm;
import org.claimline.workspace.export.ExportReport;
import org.claimline.workspace.export.NotExportedException;
import org.claimline.workspace.export.StatementExport;
import org.claimline.workspace.filter.FilterWords;
import org.claimline.workspace.index.Selection;
import org.claimline.workspace.task.Progress;

/** Writes what is shown, in its order, in the background, and tells where it is. */
public final class ExportModel {
    private final Session session;
    private final MessageModel message;

    public ExportModel(Session session, MessageModel message) {
        this.session = session;
        this.message = message;
    }

    /** @param target where it is there already, a person has agreed that it is replaced */
    public void export(Path target, ExportWish wish) {
        Shown shown = session.statements().shown();
        Selection selection = new Selection(shown.index(), shown.ordered());
        ReportOrder report =
                new ReportOrder(selection, shown.query(), session.timeline().arrangement(), Instant.now());
        String filter = FilterWords.sentence(FilterWords.of(shown.query(), session.countryName()));
        boolean replace = Files.exists(target);
        session.work()
                .runLong(
                        Texts.text("work.export"),
                        progress -> wish.form().equals(ExportWish.REPORT)
                                ? written(() ->
                                        new HtmlReport(session.workspace()).toFile(report, target, replace, progress))
                                : written(() -> write(selection, filter, wish, target, replace, progress)),
                        done -> tell(done, wish.content(), target));
    }

    private ExportReport write(
            Selection selection, String filter, ExportWish wish, Path target, boolean replace, Progress progress)
            throws NotExportedException {
        return new StatementExport(session.workspace())
                .toFile(
                        new ExportForm(wish.form())
                                .order(
                                        selection,
                                        wish.content(),
                                        wish.byteOrderMark(),
                                        wish.formulaGuard(),
                                        wish.separator())
                                .withFilter(filter),
                        target,
                        replace,
                        progress);
    }

    private interface Writing {
        ExportReport run() throws NotExportedException;
    }

    private static ExportReport written(Writing writing) {
        try {
            return writing.run();
        } catch (NotExportedException problem) {
            throw new WorkspaceException(problem.getMessage(), problem);
        }
    }

    private void tell(ExportReport report, ExportContent content, Path target) {
        if (report.cancelled()) {
            message.tell(Texts.text("export.cancelled", target.toString()));
            return;
        }
        String words = content == ExportContent.NOTES ? "export.notes" : "export.done";
        message.tellOfFile(Texts.text(words, report.rows(), target.toString()), target);
    }
}
