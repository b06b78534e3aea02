package org.claimline.ui.statement;

import java.util.Optional;
import org.claimline.model.Statement;
import org.claimline.text.Span;

/** Where in its article the words stand that date a statement. */
final class DateEvidence {
    private DateEvidence() {}

    /** In the passage, else the last ones before it, else the first ones behind it. Empty where no words tell. */
    static Optional<Span> in(String text, Statement statement) {
        String words = statement.dating().words();
        Span passage = statement.evidence().passage();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int inside = text.indexOf(words, passage.start());
        int start = inside >= 0 && inside + words.length() <= passage.end()
                ? inside
                : Math.max(text.lastIndexOf(words, passage.start()), -1);
        int found = start >= 0 ? start : inside;
        return found < 0 ? Optional.empty() : Optional.of(new Span(found, found + words.length()));
    }
}
