package org.claimline.workspace.utterance;

import java.util.List;
import org.claimline.store.Store;
import org.claimline.workspace.task.Progress;

/** Finds the reports of one utterance in a whole database, unless they were found and hold. */
public final class UtteranceSearch {
    /** To be counted up whenever the same statements would be grouped otherwise: what is kept in databases is then void. */
    public static final int METHOD = 1;

    private final Store store;
    private final Progress progress;

    private UtteranceSearch(Store store, Progress progress) {
        this.store = store;
        this.progress = progress;
    }

    /**
     * What a search found.
     *
     * @param reports of each utterance with several, as numbers of statements, the first report first
     * @param stamp   see {@link org.claimline.store.index.FoundUtterances#stamp}
     * @param isNew   whether it is worth keeping: it was found whole, and just now
     */
    public record Found(List<int[]> reports, long stamp, boolean isNew) {}

    public static Found find(Store store, Progress progress) {
        return store.inSnapshot(() -> new UtteranceSearch(store, progress).find());
    }

    private Found find() {
        long stamp = store.foundUtterances().stamp();
        return store.foundUtterances()
                .kept(METHOD)
                .map(kept -> new Found(kept, stamp, false))
                .orElseGet(() -> {
                    List<int[]> reports = anew(store, progress);
                    return new Found(reports, stamp, !progress.isCancelled());
                });
    }

    /** Whatever is kept. */
    static List<int[]> anew(Store store, Progress progress) {
        ComparedReports reports = new ComparedReports();
        store.sayings().eachWhile(() -> !progress.isCancelled(), reports::add);
        return UtteranceGrouping.group(reports, store.ties().all(), progress);
    }
}
