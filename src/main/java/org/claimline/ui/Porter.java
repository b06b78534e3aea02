package org.claimline.ui;

import java.nio.file.Path;
import java.util.List;
import org.claimline.workspace.ImportReport;
import org.claimline.workspace.Progress;
import org.claimline.workspace.Workspace;

/** Carries files in and out. Everything here may take long and belongs on the database's thread. */
public interface Porter {
    /** Takes in files and whole folders. */
    ImportReport bring(Workspace workspace, List<Path> paths, Progress progress);

    /** Takes in the articles that ship with the program. */
    ImportReport bringSeeds(Workspace workspace, Progress progress);

    /**
     * Writes what is shown, in its order, to a file whose ending tells the format.
     *
     * @return whether it was finished and not cancelled
     */
    boolean export(Workspace workspace, Shown shown, Path target, Progress progress);
}
