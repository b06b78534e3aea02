package org.claimline.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.claimline.exchange.bundle.BundleException;
import org.claimline.exchange.bundle.BundleFile;
import org.claimline.model.ArticleInfo;
import org.claimline.model.Conflict;
import org.claimline.model.Statement;
import org.claimline.store.Store;
import org.claimline.store.bundle.BundleRefusedException;
import org.claimline.store.bundle.MergeReport;
import org.claimline.text.Shingles;
import org.claimline.workspace.article.BundleReport;
import org.claimline.workspace.article.Recognition;
import org.claimline.workspace.task.Progress;

/**
 * Work handed on as a bundle and taken in from one. What a person did here stays in force; where a colleague holds
 * otherwise there is a conflict, to take or to leave. Throws {@link WorkspaceException} as {@link Workspace} does.
 */
public final class Sharing {
    private final Workspace workspace;
    private final Store store;
    private final Clock clock;

    Sharing(Workspace workspace, Store store, Clock clock) {
        this.workspace = workspace;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Takes a bundle in wholly or not at all, as one act, with a backup before where there is anything to lose.
     *
     * @throws BundleException where it cannot be used or a person stopped it; nothing is then changed
     */
    public BundleReport take(Path file, Progress progress) throws BundleException {
        try (BundleFile bundle = BundleFile.open(file, progress::isCancelled)) {
            if (store.articles().everAny()) {
                workspace.backUp("before-merging");
            }
            String source = String.valueOf(file.getFileName());
            MergeReport report = workspace.changing(() -> merge(new IncomingBundle(bundle, progress), source));
            return new BundleReport(
                    source,
                    report.taken(),
                    report.statements(),
                    report.decisions(),
                    report.notes(),
                    report.groups(),
                    report.speakers(),
                    report.views(),
                    report.conflicts());
        } catch (WorkspaceException failure) {
            if (failure.getCause() instanceof BundleRefusedException refused) {
                throw refused.getCause() instanceof BundleException reason
                        ? reason
                        : new BundleException(file + " was not taken in: " + refused.getMessage(), refused);
            }
            throw failure;
        }
    }

    /** Articles that are nobody's kin there may be kin of one that is here. */
    private MergeReport merge(IncomingBundle incoming, String source) {
        return store.inTransaction(() -> {
            boolean intoEmpty = !store.articles().everAny();
            MergeReport report = store.bundles().take(incoming, source, clock.instant());
            if (!intoEmpty) {
                report.articles().forEach(this::recognise);
            }
            return report;
        });
    }

    private void recognise(String id) {
        store.articles()
                .find(id)
                .ifPresent(article -> new Recognition(store.kinships())
                        .recognise(
                                id,
                                article.info().url(),
                                Shingles.of(article.body().in(article.text()))));
    }

    /** All that are open, in the order they came. */
    public List<Conflict> conflicts() {
        return WorkspaceException.answered(
                () -> store.inSnapshot(() -> store.conflicts().open()));
    }

    /** Lets what the colleagues hold be in force, in one act; of articles their statements are read anew. */
    public void takeTheirs(Collection<String> conflictIds) {
        workspace.changing(() -> {
            store.conflicts().take(conflictIds, clock.instant());
            return null;
        });
    }

    /** Leaves what holds here in force, in one act. */
    public void leaveMine(Collection<String> conflictIds) {
        workspace.changing(() -> {
            store.conflicts().leave(conflictIds, clock.instant());
            return null;
        });
    }

    /** What a conflict is about, in words: who said what, a name, an article's heading. */
    public String subject(Conflict conflict) {
        return switch (conflict.kind()) {
            case DECISION -> quoted(conflict.subject());
            case SPEAKER -> conflict.subject();
            case GROUP -> {
                String[] pair = conflict.subject().split(" ");
                yield quoted(pair[0]) + " / " + quoted(pair[1]);
            }
            case ARTICLE ->
                WorkspaceException.answered(() -> store.articles().find(conflict.subject()))
                        .map(article -> article.info())
                        .map(ArticleInfo::heading)
                        .orElse(conflict.subject());
        };
    }

    private String quoted(String id) {
        if (workspace.index().row(id).isEmpty()) {
            return id;
        }
        Statement statement = workspace.entry(id).statement();
        return statement.speaker().name() + ": “" + statement.wording().quote() + "”";
    }
}
