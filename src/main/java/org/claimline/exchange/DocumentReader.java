package org.claimline.exchange;

import java.util.function.Consumer;

/** Reads one kind of document. A new format is one more class of these, and a line in {@code DocumentReaders}. */
public interface DocumentReader {
    /**
     * Hands over each article in the order of the document, and each piece of it that could not be used, with the reason.
     * What one article lacks keeps none of the others out.
     *
     * @throws UnreadableArticleException where this is no document of the kind at all, or goes no further; what was
     *     handed over before stays good
     */
    void read(Document document, Consumer<Reading> found) throws UnreadableArticleException;
}
