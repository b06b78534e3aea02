package org.claimline.exchange;

import org.claimline.model.StatementEntry;
import org.claimline.text.Span;

/**
 * A statement on its way out, with the text it stands in.
 *
 * @param group   id of the first report of the same utterance; empty where this is the only one
 * @param reports of the same utterance, this one included
 */
public record ExportedStatement(StatementEntry entry, ArticleText text, String group, int reports) {
    /** The only report of its utterance. */
    public ExportedStatement(StatementEntry entry, ArticleText text) {
        this(entry, text, "", 1);
    }

    /** The span in Unicode code points. */
    public Span place(Span utf16) {
        return text.place(utf16);
    }
}
