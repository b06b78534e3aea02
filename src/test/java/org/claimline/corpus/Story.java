package org.claimline.corpus;

import java.time.LocalDate;
import java.util.List;

/**
 * An article of which everything is known.
 *
 * @param said what must be found in it, in order
 */
public record Story(
        String title,
        LocalDate day,
        String author,
        String outlet,
        String url,
        List<String> paragraphs,
        List<Said> said) {

    /** One statement that must be found. */
    public record Said(String speaker, String position, String quote) {}

    public String body() {
        return String.join("\n\n", paragraphs);
    }
}
