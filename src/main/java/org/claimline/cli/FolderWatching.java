package org.claimline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.article.ImportReport;
import org.claimline.workspace.inbox.FileImport;
import org.claimline.workspace.inbox.FolderWatch;
import org.claimline.workspace.inbox.ImportOrder;
import org.claimline.workspace.task.Progress;

/** Takes in what comes into folders until somebody stops it. */
final class FolderWatching {
    private static final long PAUSE_MILLISECONDS = 1_000;

    private final Workspace workspace;
    private final ImportOrder order;
    private final Telling telling;

    /** Tells a person of what was taken in. */
    interface Telling {
        int tell(ImportReport report) throws IOException;
    }

    FolderWatching(Workspace workspace, ImportOrder order, Telling telling) {
        this.workspace = workspace;
        this.order = order;
        this.telling = telling;
    }

    int untilStopped() throws IOException {
        List<FolderWatch> watches =
                order.paths().stream().map(Path::of).map(FolderWatch::new).toList();
        int code = ExitCode.DONE;
        while (!Thread.currentThread().isInterrupted()) {
            for (FolderWatch watch : watches) {
                List<String> come = watch.look();
                if (!come.isEmpty()) {
                    code = Math.max(
                            code, telling.tell(FileImport.run(workspace, order.withPaths(come), Progress.NONE)));
                }
            }
            pause();
        }
        return code;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
