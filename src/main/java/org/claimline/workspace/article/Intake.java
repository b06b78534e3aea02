package org.claimline.workspace.article;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.extract.Extraction;
import org.claimline.extract.StatementExtractor;
import org.claimline.model.ArticleFile;
import org.claimline.model.ArticleInfo;
import org.claimline.model.ArticleKin;
import org.claimline.store.Store;
import org.claimline.workspace.task.Problem;
import org.claimline.workspace.task.Progress;

/**
 * Writes articles, some at a time in one transaction, so that the database is locked for moments only and a disk is not
 * asked to settle for each article. One import, then to be thrown away; on the database's thread.
 */
public final class Intake {
    /** Articles and bytes in one transaction, whichever is reached first. */
    private static final int ARTICLES_AT_ONCE = 256;

    private static final long BYTES_AT_ONCE = 8 << 20;

    private final Store store;
    private final Preparation preparation;
    private final Recognition recognition;
    private final Clock clock;
    private final List<Prepared> waiting = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long bytesWaiting;
    private int added;
    private int alreadyThere;
    private int statements;
    private int versions;
    private int copies;

    public Intake(Store store, StatementExtractor extractor, Clock clock) {
        this.store = store;
        this.preparation = new Preparation(extractor);
        this.recognition = new Recognition(store.kinships());
        this.clock = clock;
    }

    Preparation preparation() {
        return preparation;
    }

    /** Which articles are here as of now. */
    KnownArticles known() {
        return new KnownArticles(store.articles().idPrefixes());
    }

    /** One after the other, on this thread. */
    public ImportReport take(List<ArticleFile> files, Progress progress) {
        int done = 0;
        while (done < files.size() && !progress.isCancelled()) {
            ArticleFile file = files.get(done);
            progress.at(done, files.size(), file.article().info().name());
            add(store.articles().has(file.article().id()) ? new ArticleOutcome.Known() : preparation.of(file));
            done++;
        }
        write();
        progress.at(done, files.size(), "");
        return report(done < files.size());
    }

    /** Counts it, or keeps it for the next transaction. */
    void add(ArticleOutcome outcome) {
        if (outcome instanceof ArticleOutcome.Ready ready) {
            waiting.add(ready.article());
            bytesWaiting += ready.article().file().original().length;
            if (waiting.size() >= ARTICLES_AT_ONCE || bytesWaiting >= BYTES_AT_ONCE) {
                write();
            }
        } else if (outcome instanceof ArticleOutcome.Failed failed) {
            problems.add(failed.problem());
        } else {
            alreadyThere++;
        }
    }

    /** Articles written or known to be here. */
    public int done() {
        return added + alreadyThere + waiting.size();
    }

    int problems() {
        return problems.size();
    }

    /** What was added, with what still waits written first. */
    public ImportReport finish(boolean cancelled) {
        write();
        return report(cancelled);
    }

    private ImportReport report(boolean cancelled) {
        return new ImportReport(added, alreadyThere, statements, versions, copies, problems, cancelled);
    }

    private void write() {
        if (waiting.isEmpty()) {
            return;
        }
        store.inTransaction(() -> {
            waiting.forEach(this::write);
            return null;
        });
        waiting.clear();
        bytesWaiting = 0;
    }

    private void write(Prepared prepared) {
        Extraction extraction = prepared.extraction();
        ArticleInfo info = prepared.file().article().info();
        try {
            if (store.findings()
                    .take(prepared.file(), extraction.statements(), extraction.passedOver(), clock.instant())) {
                added++;
                statements += extraction.statements().size();
                count(recognition.recognise(info.id(), info.url(), prepared.words()));
            } else {
                alreadyThere++;
            }
        } catch (IllegalArgumentException refused) {
            problems.add(new Problem(
                    info.name(), info.name() + ": its statements cannot be kept: " + refused.getMessage() + "."));
        }
    }

    private void count(Optional<ArticleKin> kin) {
        versions += kin.filter(found -> found.kind() == ArticleKin.Kind.VERSION).isPresent() ? 1 : 0;
        copies += kin.filter(found -> found.kind() == ArticleKin.Kind.COPY).isPresent() ? 1 : 0;
    }
}
