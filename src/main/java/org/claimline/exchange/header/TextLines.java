package org.claimline.exchange.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.text.Span;

/** Lines of a text that are not blank, found one by one from its beginning or its end; white space around them left out. */
final class TextLines {
    private TextLines() {}

    /** The first line that is not blank at or after {@code from}. */
    static Optional<Span> next(String text, int from) {
        int start = from;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        if (start == text.length()) {
            return Optional.empty();
        }
        int end = start;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return Optional.of(new Span(start, withoutSpaceBehind(text, start, end)));
    }

    /** The first lines from {@code from} on, no more than {@code most}. */
    static List<Span> first(String text, int from, int most) {
        List<Span> lines = new ArrayList<>();
        Optional<Span> line = next(text, from);
        while (line.isPresent() && lines.size() < most) {
            lines.add(line.get());
            line = next(text, line.get().end());
        }
        return lines;
    }

    /** The last lines of a text down to {@code floor}, the very last one first. */
    static List<Span> last(String text, int floor, int most) {
        List<Span> lines = new ArrayList<>();
        int end = withoutSpaceBehind(text, floor, text.length());
        while (end > floor && lines.size() < most) {
            int start = end;
            while (start > floor && !isLineEnd(text.charAt(start - 1))) {
                start--;
            }
            int visible = start;
            while (visible < end && isSpace(text.charAt(visible))) {
                visible++;
            }
            lines.add(new Span(visible, end));
            end = withoutSpaceBehind(text, floor, start);
        }
        return lines;
    }

    /** Whether no blank line stands between two neighbouring lines. */
    static boolean touch(String text, Span line, Span next) {
        int ends = 0;
        for (int i = line.end(); i < next.start(); i++) {
            boolean secondHalf = text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
            if (isLineEnd(text.charAt(i)) && !secondHalf) {
                ends++;
            }
        }
        return ends == 1;
    }

    /** The end of what is not white space in the stretch. */
    static int withoutSpaceBehind(String text, int start, int end) {
        int last = end;
        while (last > start && isSpace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }
}
