package org.claimline.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words and marks of a text, in order, as parallel arrays.
 *
 * <p>A token is a word ({@code so-called}, {@code hasn't}, {@code U.S.}), a number ({@code 1,520}, {@code 16:52}), a
 * possessive ({@code 's}) or a single mark. Words are compared by their {@linkplain #word folded form}: lower case, with
 * straight apostrophes and plain hyphens.
 * A quotation mark typed as two, {@code ``} or {@code ''}, is one token, folded to {@code "}.
 */
public final class Tokens {
    /** UTF-16 units of the longest abbreviation with stops inside. */
    private static final int INITIALS = 12;

    /** UTF-16 units that a token takes at the least, in most texts; those with more tokens grow. */
    private static final int UNITS_A_TOKEN = 4;

    private static final byte WORD = 1;
    private static final byte CAPITAL = 2;

    private final String text;
    private int[] starts;
    private int[] ends;
    private String[] words;
    /** Whether the first letter is one, and a capital: {@link #WORD} and {@link #CAPITAL}. */
    private byte[] marks;
    /** Their numbers in the vocabulary, of those that it had when they were read. */
    private int[] known;

    private int size;
    private int[] numbers = {};
    private int vocabulary;

    private Tokens(String text, int capacity) {
        this.text = text;
        starts = new int[capacity];
        ends = new int[capacity];
        words = new String[capacity];
        marks = new byte[capacity];
        known = new int[capacity];
    }

    /** The tokens of one stretch of a text; offsets count in the whole text. */
    public static Tokens of(String text, Span span) {
        Tokens tokens = new Tokens(text, 2 + span.length() / UNITS_A_TOKEN);
        tokens.read(span.start(), span.end());
        return tokens;
    }

    public static Tokens of(String text) {
        return of(text, new Span(0, text.length()));
    }

    public int size() {
        return size;
    }

    /** UTF-16 offset where token {@code i} begins. */
    public int start(int i) {
        return starts[i];
    }

    /** UTF-16 offset behind token {@code i}. */
    public int end(int i) {
        return ends[i];
    }

    /** Folded form of token {@code i}. */
    public String word(int i) {
        return words[i];
    }

    /** The number of each word in the {@link Vocabulary}. */
    int[] numbers() {
        int wordsKnown = Vocabulary.size();
        if (vocabulary != wordsKnown) {
            int[] read = new int[size];
            for (int i = 0; i < size; i++) {
                read[i] = known[i] != Vocabulary.UNKNOWN ? known[i] : Vocabulary.of(words[i]);
            }
            numbers = read;
            vocabulary = wordsKnown;
        }
        return numbers;
    }

    /** A number from 1 on that stands for the word of token {@code i} wherever it is met; 0 for words that no pattern knows. */
    public int number(int i) {
        return known[i];
    }

    /** The number of the word of token {@code i}, a new one where it has none of its own yet. */
    int addNumber(int i) {
        return known[i] != Vocabulary.UNKNOWN ? known[i] : Vocabulary.add(words[i]);
    }

    /** Token {@code i} as written. */
    public String written(int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** Whether token {@code i} stands exactly so, case and all. */
    boolean isWritten(int i, String written) {
        return ends[i] - starts[i] == written.length() && text.startsWith(written, starts[i]);
    }

    public String text() {
        return text;
    }

    /** Whether token {@code i} is that word, given in folded form. */
    public boolean is(int i, String word) {
        return i >= 0 && i < size && words[i].equals(word);
    }

    public boolean isWord(int i) {
        return i >= 0 && i < size && (marks[i] & WORD) != 0;
    }

    public boolean isCapitalised(int i) {
        return i >= 0 && i < size && (marks[i] & CAPITAL) != 0;
    }

    /** Whether any letter is a capital. */
    boolean hasCapital(int i) {
        for (int at = starts[i]; at < ends[i]; at++) {
            if (Character.isUpperCase(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether every letter is a capital and there are at least two: {@code NATO}, {@code PUTIN}. */
    public boolean isAllCapitals(int i) {
        int letters = 0;
        for (int at = starts[i]; at < ends[i]; at++) {
            char c = text.charAt(at);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isUpperCase(c)) {
                letters++;
            }
        }
        return letters >= 2;
    }

    public boolean isNumber(int i) {
        return i >= 0 && i < size && Character.isDigit(text.charAt(starts[i]));
    }

    /** Whether token {@code i} is a quotation mark typed as two, {@code ``} or {@code ''}. */
    public boolean isTypedMark(int i) {
        return ends[i] - starts[i] == 2 && words[i].equals("\"");
    }

    /** Whether white space, and nothing else, stands between token {@code i} and the one before. */
    public boolean isSpacedBefore(int i) {
        return i == 0 || starts[i] > ends[i - 1];
    }

    /** The stretch from token {@code first} up to, not with, token {@code end}. */
    public Span span(int first, int end) {
        return new Span(starts[first], ends[end - 1]);
    }

    /** Number of the first token that begins at or behind that offset; {@link #size()} where none does. */
    public int firstFrom(int offset) {
        int at = Arrays.binarySearch(starts, 0, size, offset);
        return at >= 0 ? at : -at - 1;
    }

    private void read(int from, int to) {
        int at = from;
        while (at < to) {
            int c = text.codePointAt(at);
            int width = Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)) {
                at += width;
            } else if (Character.isLetterOrDigit(c)) {
                int end = wordEnd(at, to);
                add(at, end);
                at = end;
            } else if (isApostrophe(c) && isPossessive(at, to)) {
                add(at, at + 2);
                at += 2;
            } else if (Quotations.isTyped(text, at, to)) {
                add(at, at + 2);
                at += 2;
            } else {
                add(at, Math.min(to, at + width));
                at += width;
            }
        }
    }

    private static boolean isInvisible(int c) {
        return c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF || c == 0xAD;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }

    private boolean isPossessive(int at, int to) {
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

    private int wordEnd(int start, int to) {
        int at = start;
        while (at < to) {
            if (isPlainLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int c = text.codePointAt(at);
            int width = Character.charCount(c);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == 0xAD) {
                at += width;
            } else if (at + 1 < to && joins(c, start, at, to)) {
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
    private boolean joins(int c, int start, int at, int to) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (c) {
            case '-', '\u2010', '\u2011' -> Character.isLetterOrDigit(after);
            case '\'', '\u2019' -> Character.isLetter(after) && !isPossessive(at, to);
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

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            words = Arrays.copyOf(words, size * 2);
            marks = Arrays.copyOf(marks, size * 2);
            known = Arrays.copyOf(known, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        int number = Vocabulary.at(text, start, end);
        words[size] = number != Vocabulary.UNKNOWN ? Vocabulary.word(number) : fold(text.substring(start, end));
        known[size] = number;
        marks[size] = mark(text.codePointAt(start));
        size++;
    }

    private static byte mark(int c) {
        if (!Character.isLetterOrDigit(c)) {
            return 0;
        }
        return Character.isUpperCase(c) ? WORD | CAPITAL : WORD;
    }

    /**
     * The folded form of a word that texts will be compared with: the very object that their tokens then have, so that it is
     * found at once.
     */
    public static String shared(String word) {
        return Vocabulary.word(Vocabulary.add(fold(word)));
    }

    /** Lower case, straight apostrophes, plain hyphens, no soft hyphens, one mark for two: {@code ZELENSKYY’S} is {@code zelenskyy's}. */
    public static String fold(String word) {
        if (word.equals("``") || word.equals("''")) {
            return "\"";
        }
        String folded = word;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '\u2019' || c == '\u2018' || c == '\u2010' || c == '\u2011' || c == '\u00AD') {
                folded = word.replace('\u2019', '\'')
                        .replace('\u2018', '\'')
                        .replace('\u2010', '-')
                        .replace('\u2011', '-')
                        .replace("\u00AD", "");
                break;
            }
        }
        return folded.toLowerCase(Locale.ROOT);
    }
}
