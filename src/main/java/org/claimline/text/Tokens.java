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
    static final byte WORD = 1;
    static final byte CAPITAL = 2;

    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final String[] words;
    private final byte[] marks;
    private final int[] known;

    private int[] numbers = {};
    private int vocabulary;

    /**
     * @param size  how many there are; the arrays may be longer
     * @param words in folded form
     * @param marks whether the first letter is one, and a capital: {@link #WORD} and {@link #CAPITAL}
     * @param known their numbers in the vocabulary, of those that it had when they were read
     */
    Tokens(String text, int size, int[] starts, int[] ends, String[] words, byte[] marks, int[] known) {
        this.text = text;
        this.size = size;
        this.starts = starts;
        this.ends = ends;
        this.words = words;
        this.marks = marks;
        this.known = known;
    }

    /** The tokens of one stretch of a text; offsets count in the whole text. */
    public static Tokens of(String text, Span span) {
        return new TokenReader(text, span).read();
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
