package org.claimline.workspace;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.claimline.exchange.ArticleFiles;
import org.claimline.exchange.ColumnNames;
import org.claimline.exchange.DocumentReaders;
import org.claimline.exchange.FoundFile;
import org.claimline.exchange.Reading;
import org.claimline.model.ArticleFile;

/** Takes in the articles of files and folders. Window and terminal both import by this. Memory stays flat. */
public final class FileImport {
    private static final int ARTICLES_AT_ONCE = 2_000;
    private static final long BYTES_AT_ONCE = 50_000_000;

    private final Workspace workspace;
    private final List<ArticleFile> waiting = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long waitingBytes;
    private int added;
    private int alreadyThere;
    private int statements;

    private FileImport(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Reads and keeps; what cannot be read or used is among the report's problems, each in a sentence that names the file.
     *
     * @param paths         files and folders; {@code -} is the standard input
     * @param standardInput read only where {@code -} is among the paths
     * @param progress      hears of files
     */
    public static ImportReport run(
            Workspace workspace, List<String> paths, InputStream standardInput, Progress progress) {
        ArticleFiles files = new ArticleFiles(new DocumentReaders(ColumnNames.USUAL), standardInput);
        return new FileImport(workspace).run(files, files.find(paths), progress);
    }

    private ImportReport run(ArticleFiles files, List<FoundFile> found, Progress progress) {
        int done = 0;
        for (FoundFile file : found) {
            if (progress.isCancelled()) {
                break;
            }
            progress.at(done++, found.size(), file.path());
            files.read(file, this::take);
            if (waiting.size() == ARTICLES_AT_ONCE || waitingBytes >= BYTES_AT_ONCE) {
                keepWaiting();
            }
        }
        boolean cancelled = done < found.size();
        keepWaiting();
        progress.at(done, found.size(), "");
        return new ImportReport(added, alreadyThere, statements, problems, cancelled);
    }

    private void take(Reading reading) {
        if (reading instanceof Reading.Read read) {
            waiting.add(read.file());
            waitingBytes += read.file().original().length;
        } else if (reading instanceof Reading.Unread unread) {
            problems.add(new Problem(unread.path(), unread.why()));
        }
    }

    private void keepWaiting() {
        if (waiting.isEmpty()) {
            return;
        }
        ImportReport report = workspace.importArticles(waiting, Progress.NONE);
        waiting.clear();
        waitingBytes = 0;
        added += report.added();
        alreadyThere += report.alreadyThere();
        statements += report.statements();
        report.problems()
                .forEach(problem -> problems.add(new Problem(problem.file(), problem.file() + ": " + problem.why())));
    }
}
