package org.claimline.workspace;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.claimline.extract.Extraction;
import org.claimline.extract.StatementExtractor;
import org.claimline.model.ArticleFile;
import org.claimline.store.Store;

/**
 * Takes articles in, some at a time: extracted first, then written in one transaction, so that the database is locked for
 * moments only and a disk is not asked to settle for each article. One import, then to be thrown away.
 */
final class Intake {
    /** Articles and bytes in one transaction, whichever is reached first. */
    private static final int ARTICLES_AT_ONCE = 256;

    private static final long BYTES_AT_ONCE = 8 << 20;

    private final Store store;
    private final StatementExtractor extractor;
    private final Clock clock;
    private final List<Ready> waiting = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long bytesWaiting;
    private int added;
    private int alreadyThere;
    private int statements;

    Intake(Store store, StatementExtractor extractor, Clock clock) {
        this.store = store;
        this.extractor = extractor;
        this.clock = clock;
    }

    private record Ready(ArticleFile file, Extraction extraction) {}

    ImportReport take(List<ArticleFile> files, Progress progress) {
        int done = 0;
        while (done < files.size() && !progress.isCancelled()) {
            ArticleFile file = files.get(done);
            progress.at(done, files.size(), file.article().info().name());
            extract(file);
            if (waiting.size() >= ARTICLES_AT_ONCE || bytesWaiting >= BYTES_AT_ONCE) {
                write();
            }
            done++;
        }
        write();
        progress.at(done, files.size(), "");
        return new ImportReport(added, alreadyThere, statements, problems, done < files.size());
    }

    /** One article that breaks the extractor must not keep the others out. */
    private void extract(ArticleFile file) {
        if (store.articles().has(file.article().id())) {
            alreadyThere++;
            return;
        }
        try {
            waiting.add(new Ready(file, extractor.extract(file.article())));
            bytesWaiting += file.original().length;
        } catch (RuntimeException | StackOverflowError failure) {
            problems.add(
                    new Problem(file.article().info().name(), "Its statements could not be extracted: " + failure));
        }
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

    private void write(Ready ready) {
        Extraction extraction = ready.extraction();
        try {
            if (store.take(ready.file(), extraction.statements(), extraction.passedOver(), clock.instant())) {
                added++;
                statements += extraction.statements().size();
            } else {
                alreadyThere++;
            }
        } catch (IllegalArgumentException refused) {
            problems.add(new Problem(
                    ready.file().article().info().name(), "Its statements cannot be kept: " + refused.getMessage()));
        }
    }
}
