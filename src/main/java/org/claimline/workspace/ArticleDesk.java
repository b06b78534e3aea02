package org.claimline.workspace;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimline.extract.StatementExtractor;
import org.claimline.model.Article;
import org.claimline.model.ArticleFile;
import org.claimline.model.ArticleInfo;
import org.claimline.model.ArticleKin;
import org.claimline.model.PassedOver;
import org.claimline.store.Backups;
import org.claimline.store.Store;
import org.claimline.workspace.article.ArticleChange;
import org.claimline.workspace.article.ArticleRepair;
import org.claimline.workspace.article.ArticleVersion;
import org.claimline.workspace.article.ExtractionReport;
import org.claimline.workspace.article.ImportReport;
import org.claimline.workspace.article.Intake;
import org.claimline.workspace.article.Reextraction;
import org.claimline.workspace.article.RepairReport;
import org.claimline.workspace.article.StoryVersions;
import org.claimline.workspace.task.Progress;

/** Where articles are taken in, read again and set right. Throws {@link WorkspaceException} as {@link Workspace} does. */
public final class ArticleDesk {
    private final Workspace workspace;
    private final Store store;
    private final StatementExtractor extractor;
    private final Clock clock;
    private final ArticleRepair repair;

    ArticleDesk(Workspace workspace, Store store, StatementExtractor extractor, Clock clock) {
        this.workspace = workspace;
        this.store = store;
        this.extractor = extractor;
        this.clock = clock;
        this.repair = new ArticleRepair(store, extractor);
    }

    /**
     * Extracts the statements of each article and keeps both. An article is taken in wholly or not at all; one whose very
     * bytes are here already changes nothing.
     */
    public ImportReport take(List<ArticleFile> files, Progress progress) {
        return importing(intake -> intake.take(files, progress));
    }

    /** Lets an import write, and looks at the database afterwards. */
    public ImportReport importing(Function<Intake, ImportReport> work) {
        return WorkspaceException.answered(() -> {
            backUpActs("before-import");
            try {
                return work.apply(new Intake(store, extractor, clock));
            } finally {
                workspace.refresh();
            }
        });
    }

    /**
     * Extracts every article again, as after the lexicon has changed. Decisions and notes stay as they are; a statement
     * that has any stays too, even if it is no longer found.
     */
    public ExtractionReport extractAgain(Progress progress) {
        return WorkspaceException.answered(() -> {
            backUpActs("before-extracting");
            try {
                return new Reextraction(store, extractor).run(progress);
            } finally {
                workspace.refresh();
            }
        });
    }

    /** @throws WorkspaceException where there is no such article */
    public Article find(String articleId) {
        return WorkspaceException.answered(() -> store.articles().find(articleId))
                .orElseThrow(() -> new WorkspaceException(
                        "There is no article " + articleId + " in " + workspace.database() + "."));
    }

    /** What was considered in the article and left, in the order of the text. */
    public List<PassedOver> passedOver(String articleId) {
        return WorkspaceException.answered(() -> store.articles().passedOver(articleId));
    }

    /** All articles, by name. */
    public List<ArticleInfo> all() {
        return WorkspaceException.answered(() -> store.articles().all());
    }

    /** What the article is again, where it was here before in another form: a version of a page, or a copy of a text. */
    public Optional<ArticleKin> kin(String articleId) {
        return WorkspaceException.answered(() -> store.kinships().of(articleId));
    }

    /**
     * The article with all that are it again, in the order they were taken in, each with what changed in its statements.
     *
     * @throws WorkspaceException where there is no such article
     */
    public List<ArticleVersion> versions(String articleId) {
        return WorkspaceException.answered(() -> new StoryVersions(store).of(articleId));
    }

    /**
     * Sets title, author, outlet, address or date of articles right, and reads their statements again at once. Decisions
     * and notes stay.
     *
     * @throws WorkspaceException where one of them does not exist; then none is changed
     */
    public RepairReport repair(Collection<String> articleIds, ArticleChange change) {
        return WorkspaceException.answered(() -> {
            repair.statements();
            int articles = store.repairs()
                    .repair(articleIds, change::of, clock.instant())
                    .size();
            workspace.refresh();
            return new RepairReport(articles, repair.statements());
        });
    }

    /** Articles can be taken in once more, so only what a person did calls for a backup. */
    private void backUpActs(String why) {
        if (store.acts().nextUndo().isPresent()) {
            new Backups(store.file()).makeForActs(store, why, clock.instant());
        }
    }
}
