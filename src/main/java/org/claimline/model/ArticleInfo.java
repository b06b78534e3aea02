package org.claimline.model;

/**
 * What is known about an article, without its text. Unknown words are empty, never null.
 *
 * @param id        lower-case hexadecimal SHA-256 of the original bytes: the same on every machine
 * @param name      the file's name, as {@code 003_kremlin.txt}
 * @param title     headline
 * @param author    byline
 * @param outlet    who published it
 * @param url       where it stands
 * @param published date of publication, {@link StatementDate#UNKNOWN} where nothing tells
 */
public record ArticleInfo(
        String id, String name, String title, String author, String outlet, String url, StatementDate published) {

    /** The title where there is one, else the file's name. */
    public String heading() {
        return title.isEmpty() ? name : title;
    }
}
