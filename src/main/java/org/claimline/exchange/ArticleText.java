package org.claimline.exchange;

import org.claimline.text.CodePoints;
import org.claimline.text.Span;

/**
 * The text of an article, with what turns the offsets that the program counts in into those that files count in.
 *
 * @param text as {@code Article.text()}
 */
public record ArticleText(String text, CodePoints offsets) {
    public static ArticleText of(String text) {
        return new ArticleText(text, CodePoints.of(text));
    }

    /** The span in Unicode code points. */
    Span place(Span utf16) {
        return offsets.fromUtf16(utf16);
    }

    /** Up to so many code points right before the place; it counts in UTF-16. */
    public String before(int place, int codePoints) {
        int start = Math.max(0, offsets.fromUtf16(place) - codePoints);
        return text.substring(offsets.toUtf16(start), place);
    }

    /** Up to so many code points from the place on; it counts in UTF-16. */
    public String after(int place, int codePoints) {
        int last = offsets.fromUtf16(text.length());
        int end = Math.min(last, offsets.fromUtf16(place) + codePoints);
        return text.substring(place, offsets.toUtf16(end));
    }
}
