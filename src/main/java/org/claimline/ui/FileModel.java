package org.claimline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.ExportContent;
import org.claimline.workspace.ExportOrder;
import org.claimline.workspace.ExportReport;
import org.claimline.workspace.FirstStart;
import org.claimline.workspace.NotExportedException;
import org.claimline.workspace.Progress;
import org.claimline.workspace.Selection;
import org.claimline.workspace.StatementExport;
import org.claimline.workspace.WorkspaceException;

/** Takes articles in and writes exports, in the background, and tells what came of it. */
public final class FileModel {
    private final Session session;
    private final MessageModel message;
    private final ImportModel imports;

    public FileModel(Session session, MessageModel message) {
        this.session = session;
        this.message = message;
        this.imports = new ImportModel(session, message);
    }

    /** Takes in files and whole folders. */
    public void bring(List<Path> paths) {
        imports.bring(paths.stream().map(Path::toString).toList());
    }

    /** All other ways in. */
    public ImportModel imports() {
        return imports;
    }

    /** On the first start, so that there is something to see. */
    public void bringSeeds() {
        session.work()
                .runLong(
                        Texts.text("work.import"),
                        progress -> {
                            FirstStart.takeInSeeds(session.workspace(), progress);
                            return true;
                        },
                        done -> session.statements().refresh());
    }

    /** Writes what is shown, in its order, to a file whose ending tells the format. */
    public void export(Path target, ExportContent content) {
        Shown shown = session.statements().shown();
        Optional<ExportOrder> order =
                ExportOrder.forFile(new Selection(shown.index(), shown.ordered()), content, target);
        if (order.isEmpty()) {
            message.refuse(Texts.text("export.ending", String.valueOf(target.getFileName())));
            return;
        }
        session.work()
                .runLong(
                        Texts.text("work.export"),
                        progress -> write(order.get(), target, progress),
                        report -> message.tell(words(report, content, target)));
    }

    /** The dialog has asked already whether a file that is there may be replaced. */
    private ExportReport write(ExportOrder order, Path target, Progress progress) {
        try {
            return new StatementExport(session.workspace()).toFile(order, target, true, progress);
        } catch (NotExportedException problem) {
            throw new WorkspaceException(problem.getMessage(), problem);
        }
    }

    private static String words(ExportReport report, ExportContent content, Path target) {
        return report.cancelled()
                ? Texts.text("export.cancelled", target.toString())
                : Texts.text(
                        content == ExportContent.NOTES ? "export.notes" : "export.done",
                        report.rows(),
                        target.toString());
    }

    /** Extracts everything again, as after the lexicon has changed. */
    public void extractAgain() {
        session.work().runLong(Texts.text("work.extract"), session.workspace()::extractAgain, report -> {
            message.tell(Texts.text("extract.done"));
            session.statements().refresh();
        });
    }
}
