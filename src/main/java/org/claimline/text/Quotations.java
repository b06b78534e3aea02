package org.claimline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands in quotation marks: “ ”, „ “, « », ‘ ’, the straight ones, and `` '' as wires type them, nested, and running on over paragraphs
 * that each open anew. Apostrophes are told from closing marks by their neighbours.
 */
public final class Quotations {
    /** A quotation is closed within so many UTF-16 units of a paragraph, or counts as unclosed. */
    private static final int LONGEST = 4_000;

    /** UTF-16 units of the longest quotation that runs on over paragraphs. */
    private static final int RUN_ON = 5 * LONGEST;

    private final String text;
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(String text) {
        this.text = text;
    }

    /** The outermost quotations of one stretch of a text, in order. */
    public static List<Quotation> in(String text, Span span) {
        Quotations quotations = new Quotations(text);
        quotations.read(span);
        return List.copyOf(quotations.found);
    }

    private void read(Span span) {
        int at = span.start();
        while (at < span.end()) {
            int paragraphEnd = paragraphEnd(at, span.end());
            readParagraph(at, paragraphEnd);
            at = paragraphEnd + 1;
        }
        joinRunOn();
    }

    private int paragraphEnd(int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '\n' && endsParagraph(at, to)) {
                return at;
            }
        }
        return to;
    }

    /** A line end is soft where the next line goes on in lower case. */
    private boolean endsParagraph(int lineEnd, int to) {
        int next = lineEnd + 1;
        return next >= to || !Character.isLowerCase(text.charAt(next));
    }

    private void readParagraph(int from, int to) {
        int at = from;
        while (at < to) {
            if (canOpen(text.charAt(at)) && opens(at, from, to)) {
                int close = closing(at, to);
                int innerStart = at + width(at, to);
                int innerEnd = close < 0 ? trimmed(innerStart, Math.min(to, at + LONGEST)) : close;
                int outerEnd = close < 0 ? innerEnd : close + width(close, to);
                if (close >= 0 || isDouble(text.charAt(at)) || innerStart > at + 1) {
                    found.add(new Quotation(new Span(at, outerEnd), new Span(innerStart, innerEnd)));
                    at = outerEnd;
                    continue;
                }
            }
            at++;
        }
    }

    private int trimmed(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether two single marks, {@code ``} or {@code ''}, stand at {@code at} for a double one. */
    static boolean isTyped(String text, int at, int to) {
        char c = text.charAt(at);
        return (c == '\'' || c == '`') && at + 1 < to && text.charAt(at + 1) == c;
    }

    private int width(int at, int to) {
        return isTyped(text, at, to) ? 2 : 1;
    }

    private static boolean isDouble(char c) {
        return c == '"' || c == '\u201C' || c == '\u201E' || c == '\u00AB';
    }

    private static boolean canOpen(char c) {
        return switch (c) {
            case '\u201C', '\u201E', '\u00AB', '"', '\u2018', '`', '\'' -> true;
            default -> false;
        };
    }

    private boolean opens(int at, int from, int to) {
        char c = text.charAt(at);
        int next = at + width(at, to);
        boolean wordFollows = next < to && !Character.isWhitespace(text.charAt(next));
        return switch (c) {
            case '\u201C', '\u201E', '\u00AB' -> true;
            case '"' -> wordFollows;
            case '\u2018' -> wordFollows && !isElision(at, to);
            case '`' -> wordFollows && next > at + 1;
            case '\'' -> wordFollows && isAfterGap(at, from) && !isElision(at, to);
            default -> false;
        };
    }

    private boolean isAfterGap(int at, int from) {
        if (at == from) {
            return true;
        }
        char before = text.charAt(at - 1);
        return !Character.isLetterOrDigit(before) && before != '.' && before != ',';
    }

    /** {@code 'em}, {@code '90s}: an apostrophe that stands for what is left out. */
    private boolean isElision(int at, int to) {
        int end = at + 1;
        while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at + 1, end);
        return Character.isDigit(text.charAt(at + 1)) && word.endsWith("s") || word.equals("em") || word.equals("tis");
    }

    /** Offset of the mark that closes the one at {@code open}, or -1. */
    private int closing(int open, int to) {
        if (isTyped(text, open, to)) {
            return closingTyped(open, to);
        }
        char mark = text.charAt(open);
        int depth = 0;
        int limit = Math.min(to, open + LONGEST);
        for (int at = open + 1; at < limit; at++) {
            char c = text.charAt(at);
            if (c == mark && (mark == '\u201C' || mark == '\u00AB')) {
                depth++;
            } else if (closes(mark, c, at, to)) {
                if (depth == 0) {
                    return at;
                }
                depth--;
            }
        }
        return -1;
    }

    private int closingTyped(int open, int to) {
        int limit = Math.min(to, open + LONGEST);
        for (int at = open + 2; at < limit; at++) {
            boolean closes = text.charAt(at) == '"' || text.charAt(at) == '\'' && isTyped(text, at, to);
            if (closes) {
                return at;
            }
        }
        return -1;
    }

    private boolean closes(char open, char c, int at, int to) {
        return switch (open) {
            case '"' -> c == '"' && !startsWord(at, to);
            case '\u201C' -> c == '\u201D' || c == '"' && !startsWord(at, to);
            case '\u201E' -> c == '\u201C' || c == '\u201D';
            case '\u00AB' -> c == '\u00BB';
            default -> (c == '\'' || c == '\u2019') && closesSingle(at, to);
        };
    }

    /** A straight mark that is preceded by a space and followed by a letter opens; it does not close. */
    private boolean startsWord(int at, int to) {
        return at + 1 < to
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && Character.isWhitespace(text.charAt(at - 1));
    }

    private boolean closesSingle(int at, int to) {
        boolean letterFollows = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
        char before = text.charAt(at - 1);
        if (letterFollows || Character.isWhitespace(before)) {
            return false;
        }
        boolean pluralPossessive = before == 's' && at + 2 < to && text.charAt(at + 1) == ' ' && laterClose(at, to);
        return !pluralPossessive;
    }

    /** Whether a clearer closing mark, one behind punctuation, comes before the next opening one. */
    private boolean laterClose(int at, int to) {
        int limit = Math.min(to, at + LONGEST);
        for (int next = at + 1; next < limit; next++) {
            char c = text.charAt(next);
            if (c == '\'' || c == '\u2019') {
                boolean letterFollows = next + 1 < to && Character.isLetterOrDigit(text.charAt(next + 1));
                if (!letterFollows) {
                    return ",.?!\u2026".indexOf(text.charAt(next - 1)) >= 0;
                }
                if (!Character.isLetterOrDigit(text.charAt(next - 1))) {
                    return false;
                }
            } else if (c == '\u2018') {
                return false;
            }
        }
        return false;
    }

    /** A paragraph that left its quotation open is carried on by one that begins with an opening mark. */
    private void joinRunOn() {
        List<Quotation> joined = new ArrayList<>();
        for (Quotation next : found) {
            Quotation first = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (first != null && runsOn(first, next)) {
                joined.set(
                        joined.size() - 1,
                        new Quotation(
                                first.outer().union(next.outer()), first.inner().union(next.inner())));
            } else {
                joined.add(next);
            }
        }
        found.clear();
        found.addAll(joined);
    }

    private boolean runsOn(Quotation first, Quotation next) {
        boolean open =
                first.outer().end() == first.inner().end() && !first.inner().isEmpty();
        return open
                && next.outer().end() - first.outer().start() <= RUN_ON
                && text.substring(first.outer().end(), next.outer().start()).isBlank();
    }
}
