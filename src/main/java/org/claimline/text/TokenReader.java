package org.claimline.text;

import java.util.Arrays;

/** Cuts one stretch of a text into {@link Tokens}. */
final class TokenReader {
    /** UTF-16 units of the longest abbreviation with stops inside. */
    private static final int INITIALS = 12;

    /** UTF-16 units that a token takes at the least, in most texts; those with more tokens grow. */
    private static final int UNITS_A_TOKEN = 4;

    private final String text;
    private final int from;
    private final int to;
    /** The stretch as the vocabulary has it. */
    private final char[] plain;

    private int[] starts;
    private int[] ends;
    private String[] words;
    private byte[] marks;
    private int[] known;
    private int size;

    TokenReader(String text, Span span) {
        this.text = text;
        from = span.start();
        to = span.end();
        plain = WordTable.plain(text, from, to);
        int capacity = 2 + span.length() / UNITS_A_TOKEN;
        starts = new int[capacity];
        ends = new int[capacity];
        words = new String[capacity];
        marks = new byte[capacity];
        known = new int[capacity];
    }

    Tokens read() {
        int at = from;
        while (at < to) {
            int c = text.codePointAt(at);
            at = isGap(c) ? at + Character.charCount(c) : add(c, at, end(c, at));
        }
        return new Tokens(text, size, starts, ends, words, marks, known);
    }

    private static boolean isGap(int c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
    }

    private static boolean isInvisible(int c) {
        return c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF || c == 0xAD;
    }

    /** Where the token ends that begins at an offset with a character. */
    private int end(int c, int at) {
        if (Character.isLetterOrDigit(c)) {
            return wordEnd(at);
        }
        boolean two = isApostrophe(c) && isPossessive(at) || Quotations.isTyped(text, at, to);
        return two ? at + 2 : Math.min(to, at + Character.charCount(c));
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }

    private boolean isPossessive(int at) {
        return at > 0
                && (Character.isLetterOrDigit(text.codePointBefore(at)) || isBehindInitials(at))
                && at + 1 < to
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 >= to || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    /** {@code the U.K.|'s}. */
    private boolean isBehindInitials(int at) {
        return at > 1 && text.charAt(at - 1) == '.' && Character.isUpperCase(text.charAt(at - 2));
    }

    private int wordEnd(int start) {
        int at = start;
        while (at < to) {
            if (isPlainLetter(plain[at - from])) {
                at++;
                continue;
            }
            int c = text.codePointAt(at);
            int width = Character.charCount(c);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == 0xAD) {
                at += width;
            } else if (at + 1 < to && joins(c, start, at)) {
                at += width;
            } else {
                break;
            }
        }
        return at < to && text.charAt(at) == '.' && isInitials(start, at) ? at + 1 : at;
    }

    private static boolean isPlainLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Whether a mark inside a word belongs to it. */
    private boolean joins(int c, int start, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (c) {
            case '-', '\u2010', '\u2011' -> Character.isLetterOrDigit(after);
            case '\'', '\u2019' -> Character.isLetter(after) && !isPossessive(at);
            case ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
            case '.' ->
                Character.isDigit(before) && Character.isDigit(after)
                        || isInitials(start, at)
                                && (Character.isUpperCase(after)
                                        || Character.isLetter(after) && at + 2 < to && text.charAt(at + 2) == '.');
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            default -> false;
        };
    }

    /** Single letters with stops between, whatever their case: {@code u.s}. */
    private boolean isDotted(int start, int at) {
        return at - start < INITIALS && (at - start) % 2 == 1 && alternate(start, at);
    }

    private boolean alternate(int start, int at) {
        for (int i = start; i < at; i++) {
            boolean letter = (i - start) % 2 == 0;
            if (letter ? !Character.isLetter(text.charAt(i)) : text.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    /** Whether what stands before a full stop is single letters with stops between: {@code U.S}, {@code J}. */
    private boolean isInitials(int start, int at) {
        if (!isDotted(start, at)) {
            return false;
        }
        return at - start > 1 || Character.isUpperCase(text.charAt(start)) && text.charAt(start) != 'I';
    }

    /** Adds the token that begins with a character, and gives its end. */
    private int add(int c, int start, int end) {
        if (size == starts.length) {
            grow();
        }
        int number = Vocabulary.at(plain, start - from, end - from);
        starts[size] = start;
        ends[size] = end;
        words[size] = number != Vocabulary.UNKNOWN ? Vocabulary.word(number) : Tokens.fold(text.substring(start, end));
        known[size] = number;
        marks[size] = mark(c);
        size++;
        return end;
    }

    private void grow() {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        words = Arrays.copyOf(words, size * 2);
        marks = Arrays.copyOf(marks, size * 2);
        known = Arrays.copyOf(known, size * 2);
    }

    private static byte mark(int c) {
        if (!Character.isLetterOrDigit(c)) {
            return 0;
        }
        return Character.isUpperCase(c) ? Tokens.WORD | Tokens.CAPITAL : Tokens.WORD;
    }
}
