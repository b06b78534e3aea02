package org.claimline.model;

/**
 * An article together with the bytes it was read from, which are kept for good.
 *
 * @param article  what was read
 * @param original the file's bytes; not copied, must not be changed
 * @param charset  IANA name of the encoding the bytes were read in, as {@code UTF-8}
 */
public record ArticleFile(Article article, byte[] original, String charset) {}
