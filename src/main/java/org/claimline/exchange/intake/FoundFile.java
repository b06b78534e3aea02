package org.claimline.exchange.intake;

import java.nio.file.Path;
import org.claimline.exchange.Document;

/** What was found where articles were said to be, before any of it is read. */
public sealed interface FoundFile {
    /** As it was given or found, for messages. */
    String path();

    record Named(String path, Path file) implements FoundFile {}

    record StandardInput() implements FoundFile {
        @Override
        public String path() {
            return ArticleFiles.STANDARD_INPUT;
        }
    }

    /** What a web address, or the clipboard, gave. */
    record Fetched(Document document) implements FoundFile {
        @Override
        public String path() {
            return document.path();
        }
    }

    /**
     * @param why one sentence for people that names the file
     */
    record Unusable(String path, String why) implements FoundFile {}
}
