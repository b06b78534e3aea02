package org.claimline.workspace.inbox;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.claimline.exchange.intake.ArticleFiles;
import org.claimline.exchange.intake.FoundFile;
import org.claimline.exchange.intake.WebFetch;
import org.claimline.exchange.reader.ColumnNames;
import org.claimline.exchange.reader.DocumentReaders;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.article.ImportPipeline;
import org.claimline.workspace.article.ImportReport;
import org.claimline.workspace.task.Pace;
import org.claimline.workspace.task.Progress;

/**
 * Takes in the articles of files, folders, archives and web addresses, and colleagues' bundles. Window and terminal both import by this. Memory
 * stays flat; an import that was stopped goes on where it was when it is asked for again.
 */
public final class FileImport {
    private FileImport() {}

    /**
     * Reads and keeps; what cannot be read or used is among the report's problems, each in a sentence that names the file.
     *
     * @param paths         files and folders; {@code -} is the standard input
     * @param standardInput read only where {@code -} is among the paths
     * @param progress      hears of files
     */
    public static ImportReport run(
            Workspace workspace, List<String> paths, InputStream standardInput, Progress progress) {
        return run(workspace, new ImportOrder(paths, standardInput, ColumnNames.USUAL, false), progress);
    }

    /** As above, with all that can be said of it. */
    public static ImportReport run(Workspace workspace, ImportOrder order, Progress progress) {
        BundleImport bundles = new BundleImport(workspace, order.paths());
        ImportOrder rest = order.withPaths(bundles.otherPaths());
        ArticleFiles files = new ArticleFiles(new DocumentReaders(rest.columns()), rest.standardInput());
        return bundles.take(progress, () -> take(workspace, files, found(files, rest, progress), progress));
    }

    /** Takes in what is neither file nor page, as the text of the clipboard. */
    public static ImportReport run(Workspace workspace, PastedText pasted) {
        ArticleFiles files = new ArticleFiles(new DocumentReaders(ColumnNames.USUAL), InputStream.nullInputStream());
        return take(workspace, files, List.of(pasted.found()), Progress.NONE);
    }

    private static List<FoundFile> found(ArticleFiles files, ImportOrder order, Progress progress) {
        List<FoundFile> found = new ArrayList<>();
        for (String path : order.paths()) {
            if (WebFetch.isAddress(path)) {
                progress.at(0, 0, path);
                found.add(new WebFetch(order.privateAddresses()).fetch(path));
            } else {
                found.addAll(files.find(List.of(path)));
            }
        }
        return found;
    }

    private static ImportReport take(
            Workspace workspace, ArticleFiles files, List<FoundFile> found, Progress progress) {
        return workspace.articles().importing(intake -> {
            Pace pace = new Pace(System.nanoTime());
            int[] done = new int[1];
            Runnable step = () -> progress.at(
                    done[0], found.size(), pace.words(System.nanoTime(), intake.done(), done[0], found.size()));
            try (ImportPipeline pipeline = new ImportPipeline(files, intake, progress, step)) {
                for (FoundFile file : found) {
                    if (progress.isCancelled()) {
                        break;
                    }
                    files.open(file, pipeline);
                    done[0]++;
                }
                pipeline.finish();
                boolean cancelled = progress.isCancelled();
                ImportReport report = intake.finish(cancelled);
                progress.at(done[0], found.size(), "");
                return report;
            }
        });
    }
}
