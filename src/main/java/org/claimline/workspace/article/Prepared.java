package org.claimline.workspace.article;

import org.claimline.extract.Extraction;
import org.claimline.model.ArticleFile;
import org.claimline.text.Shingles;

/** An article with all that is worked out before it is written: on any thread. */
record Prepared(ArticleFile file, Extraction extraction, Shingles words) {}
