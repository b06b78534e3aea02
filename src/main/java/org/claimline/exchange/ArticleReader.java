package org.claimline.exchange;

import org.claimline.model.ArticleFile;

/** Reads one file format. A new format is one more class of these. */
public interface ArticleReader {
    /**
     * Reads an article from a file's bytes. Nothing of the text is changed but a byte order mark, which is left out; the
     * header is told apart by the article's {@code body} span.
     *
     * @param name  the file's name without folders, as {@code 003_kremlin.txt}; kept in the article and in messages
     * @param bytes the file as it lies on disk; kept, not copied
     * @throws UnreadableArticleException where this is no article of the format, in one sentence for people
     */
    ArticleFile read(String name, byte[] bytes) throws UnreadableArticleException;
}
