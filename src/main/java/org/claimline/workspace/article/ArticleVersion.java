package org.claimline.workspace.article;

import java.util.List;
import java.util.Optional;
import org.claimline.model.ArticleInfo;
import org.claimline.model.ArticleKin;

/**
 * One of the articles that are one story.
 *
 * @param kin         what makes it one; empty for the first
 * @param differences in what its statements differ from the version before it; from the first, where it is a copy
 */
public record ArticleVersion(ArticleInfo info, Optional<ArticleKin> kin, List<StatementDifference> differences) {
    public ArticleVersion {
        differences = List.copyOf(differences);
    }
}
