package org.claimline.workspace.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.model.ArticleInfo;
import org.claimline.model.ArticleKin;
import org.claimline.model.Statement;
import org.claimline.store.Store;

/** Lays the articles of one story beside each other. */
public final class StoryVersions {
    private final Store store;

    public StoryVersions(Store store) {
        this.store = store;
    }

    /** In the order they were taken in. A version is compared with the version before it, a copy with the first. */
    public List<ArticleVersion> of(String articleId) {
        List<ArticleVersion> versions = new ArrayList<>();
        List<Statement> first = List.of();
        List<Statement> latest = List.of();
        for (ArticleInfo info : store.kinships().family(articleId)) {
            Optional<ArticleKin> kin = store.kinships().of(info.id());
            List<Statement> statements = store.statements().ofArticle(info.id());
            boolean copy =
                    kin.filter(found -> found.kind() == ArticleKin.Kind.COPY).isPresent();
            versions.add(new ArticleVersion(
                    info,
                    kin,
                    kin.isEmpty() ? List.of() : StatementComparison.between(copy ? first : latest, statements)));
            first = kin.isEmpty() ? statements : first;
            latest = copy ? latest : statements;
        }
        return versions;
    }
}
