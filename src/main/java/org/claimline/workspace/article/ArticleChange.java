package org.claimline.workspace.article;

import java.util.Optional;
import org.claimline.model.ArticleInfo;
import org.claimline.model.StatementDate;

/** What is to be set right about articles. What is empty stays as it is; the empty word takes away what was there. */
public record ArticleChange(
        Optional<String> title,
        Optional<String> author,
        Optional<String> outlet,
        Optional<String> url,
        Optional<StatementDate> published) {
    /** Changes nothing. */
    public static final ArticleChange NONE =
            new ArticleChange(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isNone() {
        return equals(NONE);
    }

    public ArticleInfo of(ArticleInfo info) {
        return new ArticleInfo(
                info.id(),
                info.name(),
                title.orElse(info.title()),
                author.orElse(info.author()),
                outlet.orElse(info.outlet()),
                url.orElse(info.url()),
                published.orElse(info.published()));
    }
}
