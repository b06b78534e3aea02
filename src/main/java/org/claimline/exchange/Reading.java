package org.claimline.exchange;

import org.claimline.model.ArticleFile;

/** What became of one file that was to be read. */
public sealed interface Reading {
    /**
     * @param path as it was found, for messages
     */
    record Read(String path, ArticleFile file) implements Reading {}

    /**
     * @param path as it was given or found
     * @param why  one sentence for people that names the file
     */
    record Unread(String path, String why) implements Reading {}

    /** Its very bytes are known; it was not read. */
    record Known(String path) implements Reading {}
}
