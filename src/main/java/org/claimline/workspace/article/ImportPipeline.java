package org.claimline.workspace.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.claimline.exchange.Reading.Unread;
import org.claimline.exchange.intake.ArticleFiles;
import org.claimline.exchange.intake.FoundDocuments;
import org.claimline.exchange.intake.Unopened;
import org.claimline.workspace.task.Problem;
import org.claimline.workspace.task.Progress;

/**
 * Reads and extracts on all cores and writes on one thread, the one that calls: documents are handed out as they are found
 * and their articles written in the same order. No more is under way than {@link #MOST_BYTES} or a handful of documents,
 * so that memory stays flat.
 */
public final class ImportPipeline implements FoundDocuments, AutoCloseable {
    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_DOCUMENTS_A_CORE = 16;
    private static final long LOOK_MILLISECONDS = 50;

    /** No reader takes so long; one that does is left behind and replaced. */
    private static final long PATIENCE_MILLISECONDS = 60_000;

    private final ArticleFiles files;
    private final Intake intake;
    private final KnownArticles known;
    private final Progress progress;
    private final Runnable onStep;
    private final ThreadPoolExecutor workers;
    private final Deque<UnderWay> underWay = new ArrayDeque<>();
    private long bytesUnderWay;

    private record UnderWay(String path, long bytes, Future<List<Future<ArticleOutcome>>> reading) {}

    /** @param onStep called on the writing thread whenever something was done */
    public ImportPipeline(ArticleFiles files, Intake intake, Progress progress, Runnable onStep) {
        this.files = files;
        this.intake = intake;
        this.known = intake.known();
        this.progress = progress;
        this.onStep = onStep;
        int cores = Math.max(1, Runtime.getRuntime().availableProcessors());
        this.workers = new ThreadPoolExecutor(
                cores, cores, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), ImportPipeline::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "import");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public boolean found(Unopened document) {
        long bytes = document.size();
        while (isFull(bytes) && !progress.isCancelled()) {
            takeFirst();
        }
        if (progress.isCancelled()) {
            return false;
        }
        DocumentTask task = new DocumentTask(files, document, intake.preparation(), known, workers);
        underWay.add(new UnderWay(document.path(), bytes, workers.submit(task)));
        bytesUnderWay += bytes;
        return true;
    }

    private boolean isFull(long more) {
        boolean many = underWay.size() >= MOST_DOCUMENTS_A_CORE * workers.getCorePoolSize();
        return !underWay.isEmpty() && (many || bytesUnderWay + more > MOST_BYTES);
    }

    @Override
    public void unusable(Unread why) {
        ArticleOutcome failed = new ArticleOutcome.Failed(new Problem(why.path(), why.why()));
        underWay.add(new UnderWay(
                why.path(), 0, CompletableFuture.completedFuture(List.of(CompletableFuture.completedFuture(failed)))));
    }

    /** Writes all that is under way, unless it is cancelled. */
    public void finish() {
        while (!underWay.isEmpty() && !progress.isCancelled()) {
            takeFirst();
        }
    }

    private void takeFirst() {
        UnderWay first = underWay.remove();
        bytesUnderWay -= first.bytes();
        List<Future<ArticleOutcome>> articles = await(first.reading(), List.of(), first.path());
        for (Future<ArticleOutcome> article : articles) {
            if (progress.isCancelled()) {
                return;
            }
            ArticleOutcome outcome = await(article, null, first.path());
            if (outcome != null) {
                intake.add(outcome);
            }
            onStep.run();
        }
        onStep.run();
    }

    /** @param otherwise where it is cancelled or fails; a failure is a problem of the path */
    private <T> T await(Future<T> task, T otherwise, String path) {
        for (long waited = 0; waited < PATIENCE_MILLISECONDS; waited += LOOK_MILLISECONDS) {
            try {
                return task.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (progress.isCancelled()) {
                    return otherwise;
                }
                onStep.run();
            } catch (ExecutionException failure) {
                fail(
                        path,
                        "cannot be read (" + failure.getCause() + "): save the article as plain text and read that.");
                return otherwise;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return otherwise;
            }
        }
        task.cancel(true);
        workers.setMaximumPoolSize(workers.getMaximumPoolSize() + 1);
        workers.setCorePoolSize(workers.getCorePoolSize() + 1);
        fail(path, "takes too long to read: save the article as plain text and read that.");
        return otherwise;
    }

    private void fail(String path, String why) {
        intake.add(new ArticleOutcome.Failed(new Problem(path, path + " " + why)));
    }

    /** What is under way is let go; what was written stays. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}
