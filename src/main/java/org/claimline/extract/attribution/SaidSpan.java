package org.claimline.extract.attribution;

import java.util.Optional;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.text.Span;

/** What is said, cut free of the marks and joining words at its edges. */
final class SaidSpan {
    private SaidSpan() {}

    /** UTF-16 span of the tokens from one up to another; empty where only marks stand there. */
    static Optional<Span> of(ParsedText parsed, int from, int to) {
        int first = from;
        int end = to;
        while (first < end && isEdge(parsed, first)) {
            first++;
        }
        while (end > first && isEdge(parsed, end - 1) && !parsed.isMark(end - 1, "?")) {
            end--;
        }
        return end > first ? Optional.of(parsed.tokens().span(first, end)) : Optional.empty();
    }

    private static boolean isEdge(ParsedText parsed, int token) {
        Tag tag = parsed.tags()[token];
        return tag == Tag.MARK && !parsed.isQuotationMark(token) || tag == Tag.CONJUNCTION;
    }
}
