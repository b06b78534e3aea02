package org.claimline.ui;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.claimline.workspace.ExportContent;
import org.claimline.workspace.ExportOrder;
import org.claimline.workspace.FileImport;
import org.claimline.workspace.FirstStart;
import org.claimline.workspace.ImportReport;
import org.claimline.workspace.NotExportedException;
import org.claimline.workspace.Progress;
import org.claimline.workspace.Selection;
import org.claimline.workspace.StatementExport;
import org.claimline.workspace.Workspace;

/** Carries files between the disk and the workspace. */
public final class ExchangePorter implements Porter {
    @Override
    public ImportReport bring(Workspace workspace, List<Path> paths, Progress progress) {
        List<String> names = paths.stream().map(Path::toString).toList();
        return FileImport.run(workspace, names, InputStream.nullInputStream(), progress);
    }

    @Override
    public ImportReport bringSeeds(Workspace workspace, Progress progress) {
        return FirstStart.takeInSeeds(workspace, progress);
    }

    @Override
    public boolean export(Workspace workspace, Shown shown, Path target, Progress progress) {
        Selection selection = new Selection(shown.index(), shown.ordered());
        try {
            ExportOrder order = ExportOrder.forFile(selection, ExportContent.STATEMENTS, target)
                    .orElseThrow(() -> new PorterException(
                            target + ": the name tells no format; let it end in .csv, .jsonl or .json.", null));
            return !new StatementExport(workspace)
                    .toFile(order, target, true, progress)
                    .cancelled();
        } catch (NotExportedException failure) {
            throw new PorterException(failure.getMessage(), failure);
        }
    }
}
