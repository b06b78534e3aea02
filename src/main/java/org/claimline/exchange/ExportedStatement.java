package org.claimline.exchange;

import org.claimline.model.StatementEntry;
import org.claimline.text.CodePoints;
import org.claimline.text.Span;

/**
 * A statement on its way out, with what turns the offsets it counts in into those that files count in.
 *
 * @param offsets of the article's text, as {@code CodePoints.of(article.text())}
 * @param group   id of the first report of the same utterance; empty where this is the only one
 * @param reports of the same utterance, this one included
 */
public record ExportedStatement(StatementEntry entry, CodePoints offsets, String group, int reports) {
    /** The only report of its utterance. */
    public ExportedStatement(StatementEntry entry, CodePoints offsets) {
        this(entry, offsets, "", 1);
    }

    /** The span in Unicode code points. */
    Span place(Span utf16) {
        return offsets.fromUtf16(utf16);
    }
}
