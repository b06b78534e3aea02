package org.claimline.workspace.article;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.claimline.exchange.Reading;
import org.claimline.exchange.Reading.Read;
import org.claimline.exchange.Reading.Unread;
import org.claimline.exchange.intake.ArticleFiles;
import org.claimline.exchange.intake.Unopened;
import org.claimline.model.ArticleFile;
import org.claimline.workspace.task.Problem;

/** Reads one document, and extracts from its articles: the first few at once, those of a long table on all cores. */
final class DocumentTask implements Callable<List<Future<ArticleOutcome>>> {
    private static final int AT_ONCE = 4;

    private final ArticleFiles files;
    private final Unopened document;
    private final Preparation preparation;
    private final KnownArticles known;
    private final ExecutorService workers;

    DocumentTask(
            ArticleFiles files,
            Unopened document,
            Preparation preparation,
            KnownArticles known,
            ExecutorService workers) {
        this.files = files;
        this.document = document;
        this.preparation = preparation;
        this.known = known;
        this.workers = workers;
    }

    @Override
    public List<Future<ArticleOutcome>> call() {
        List<Future<ArticleOutcome>> outcomes = new ArrayList<>();
        files.read(document, id -> known.has(id), reading -> take(reading, outcomes));
        return outcomes;
    }

    private void take(Reading reading, List<Future<ArticleOutcome>> outcomes) {
        if (reading instanceof Unread unread) {
            outcomes.add(CompletableFuture.completedFuture(
                    new ArticleOutcome.Failed(new Problem(unread.path(), unread.why()))));
        } else if (reading instanceof Read read) {
            ArticleFile file = read.file();
            outcomes.add(
                    outcomes.size() < AT_ONCE
                            ? CompletableFuture.completedFuture(prepared(file))
                            : workers.submit(() -> prepared(file)));
        } else {
            outcomes.add(CompletableFuture.completedFuture(new ArticleOutcome.Known()));
        }
    }

    private ArticleOutcome prepared(ArticleFile file) {
        return known.has(file.article().id()) ? new ArticleOutcome.Known() : preparation.of(file);
    }
}
