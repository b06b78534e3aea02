package org.claimline.model;

import org.claimline.text.Span;

/**
 * An article as it came.
 *
 * @param info what is known about it
 * @param text the decoded file, a byte order mark removed and nothing else changed; all offsets count in it (UTF-16)
 * @param body where the running text stands in {@code text}, header and footer left out
 */
public record Article(ArticleInfo info, String text, Span body) {
    public Article {
        if (body.end() > text.length()) {
            throw new IllegalArgumentException(info.name() + ": body ends at " + body.end() + " of " + text.length());
        }
    }

    public String id() {
        return info.id();
    }
}
