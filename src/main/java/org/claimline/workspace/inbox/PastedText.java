package org.claimline.workspace.inbox;

import java.nio.charset.StandardCharsets;
import org.claimline.exchange.Document;
import org.claimline.exchange.intake.FoundFile;

/** A text from the clipboard, which may be an article, or a piece of a page. */
public record PastedText(String words) {
    private static final String NAME = "pasted.txt";

    FoundFile found() {
        return new FoundFile.Fetched(Document.of("The clipboard", NAME, words.getBytes(StandardCharsets.UTF_8)));
    }
}
