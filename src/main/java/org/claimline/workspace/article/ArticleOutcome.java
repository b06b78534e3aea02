package org.claimline.workspace.article;

import org.claimline.workspace.task.Problem;

/** What became of one article, or of one file, before anything is written. */
sealed interface ArticleOutcome {
    /** It can be written. */
    record Ready(Prepared article) implements ArticleOutcome {}

    /** Its very bytes are here already. */
    record Known() implements ArticleOutcome {}

    record Failed(Problem problem) implements ArticleOutcome {}
}
