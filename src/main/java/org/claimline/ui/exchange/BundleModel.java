package org.claimline.ui.exchange;

import java.nio.file.Path;
import java.util.Optional;
import org.claimline.ui.parts.MessageModel;
import org.claimline.ui.session.Session;
import org.claimline.ui.table.Shown;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.WorkspaceException;
import org.claimline.workspace.article.BundleReport;
import org.claimline.workspace.export.BundleExport;
import org.claimline.workspace.export.ExportReport;
import org.claimline.workspace.export.NotExportedException;
import org.claimline.workspace.index.Selection;
import org.claimline.workspace.task.Progress;

/** Hands work on as a bundle: all of it, or what the filters show. */
public final class BundleModel {
    private final Session session;
    private final MessageModel message;

    public BundleModel(Session session, MessageModel message) {
        this.session = session;
        this.message = message;
    }

    /** The dialog has asked already whether a file that is there may be replaced. */
    public void export(Path target) {
        Shown shown = session.statements().shown();
        boolean whole = shown.size() == shown.index().size();
        Optional<Selection> selected =
                whole ? Optional.empty() : Optional.of(new Selection(shown.index(), shown.rows()));
        session.work()
                .runLong(
                        Texts.text("work.export"),
                        progress -> write(selected, target, progress),
                        report -> message.tell(
                                report.cancelled()
                                        ? Texts.text("export.cancelled", target.toString())
                                        : Texts.text("bundle.done", report.rows(), target.toString())));
    }

    private ExportReport write(Optional<Selection> selected, Path target, Progress progress) {
        try {
            return new BundleExport(session.workspace()).toFile(selected, target, true, progress);
        } catch (NotExportedException problem) {
            throw new WorkspaceException(problem.getMessage(), problem);
        }
    }

    /** What came of a bundle that was taken in. */
    static String words(BundleReport bundle) {
        if (bundle.isNothing()) {
            return Texts.text("bundle.nothing", bundle.source());
        }
        String taken = Texts.text(
                "bundle.taken",
                bundle.source(),
                bundle.articles(),
                bundle.statements(),
                bundle.decisions(),
                bundle.notes());
        return bundle.conflicts() == 0 ? taken : taken + " " + Texts.text("bundle.conflicts", bundle.conflicts());
    }
}
