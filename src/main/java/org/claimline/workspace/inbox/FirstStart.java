package org.claimline.workspace.inbox;

import java.util.ArrayList;
import java.util.List;
import org.claimline.exchange.UnreadableArticleException;
import org.claimline.exchange.reader.TextArticleReader;
import org.claimline.model.ArticleFile;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.WorkspaceException;
import org.claimline.workspace.article.ImportReport;
import org.claimline.workspace.task.Progress;

/** What a first start finds: the articles that ship with the program. */
public final class FirstStart {
    private FirstStart() {}

    /**
     * Takes in the {@link Seeds} where no article was ever taken in; does nothing anywhere else.
     *
     * @throws WorkspaceException where they cannot be read or the database cannot be written
     */
    public static ImportReport takeInSeeds(Workspace workspace, Progress progress) {
        List<ArticleFile> seeds = workspace.isFresh() ? articles() : List.of();
        return workspace.articles().take(seeds, progress);
    }

    private static List<ArticleFile> articles() {
        List<ArticleFile> articles = new ArrayList<>();
        for (Seed seed : Seeds.all()) {
            try {
                articles.add(new TextArticleReader().read(seed.name(), seed.bytes()));
            } catch (UnreadableArticleException damaged) {
                throw new WorkspaceException(
                        "An article that comes with the program cannot be read; install it anew: "
                                + damaged.getMessage(),
                        damaged);
            }
        }
        return articles;
    }
}
