package org.claimline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits text into sentences. A paragraph ends one; so does a full stop, question or exclamation mark, with the closing
 * marks behind it, where the next word can begin a sentence and the word before is no abbreviation.
 */
public final class Sentences {
    private static final String CLOSING = "\"'\u201D\u2019\u00BB)]\u201C";
    private static final String OPENING = "\"'\u201C\u2018\u201E\u00AB([";

    /** No sentence has more tokens; a text that never stops is cut there, so that each step stays linear in it. */
    private static final int LONGEST = 400;

    /** UTF-16 units from which a line that does not end a sentence is taken to be wrapped. */
    private static final int FULL_LINE = 60;

    /** Closing marks in a row that are looked behind. */
    private static final int CLOSING_MARKS = 6;

    private final Set<String> abbreviations;

    /** @param abbreviations folded words that a full stop follows without ending the sentence, as {@code gen} */
    public Sentences(Set<String> abbreviations) {
        this.abbreviations = Set.copyOf(abbreviations);
    }

    public List<Sentence> split(Tokens tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            boolean paragraphEnds = last || breaksParagraph(tokens, i);
            if (paragraphEnds || endsSentence(tokens, i) || i - first >= LONGEST) {
                sentences.add(new Sentence(tokens.span(first, i + 1), first, i + 1, paragraph));
                first = i + 1;
            }
            if (paragraphEnds) {
                paragraph++;
            }
        }
        return sentences;
    }

    private static boolean breaksParagraph(Tokens tokens, int i) {
        String text = tokens.text();
        int lines = 0;
        for (int at = tokens.end(i); at < tokens.start(i + 1); at++) {
            if (text.charAt(at) == '\n') {
                lines++;
            }
        }
        if (lines == 0) {
            return false;
        }
        boolean ended = ".!?:".indexOf(text.charAt(tokens.end(i) - 1)) >= 0
                || isClosing(tokens, i) && i > 0 && ".!?".contains(tokens.word(i - 1));
        boolean lowerCase = !tokens.isCapitalised(i + 1) && Character.isLetter(text.charAt(tokens.start(i + 1)));
        boolean soft = lines == 1 && !ended && (lowerCase || isFullLine(text, tokens.end(i)));
        return !soft;
    }

    /** A line as long as wrapped text has it; titles and labels are shorter. */
    private static boolean isFullLine(String text, int end) {
        int start = end;
        while (start > 0 && end - start < FULL_LINE && text.charAt(start - 1) != '\n') {
            start--;
        }
        return end - start >= FULL_LINE;
    }

    private boolean endsSentence(Tokens tokens, int i) {
        if (!tokens.isSpacedBefore(i + 1)) {
            return false;
        }
        int mark = i;
        while (mark > 0 && i - mark < CLOSING_MARKS && isClosing(tokens, mark) && !tokens.isSpacedBefore(mark)) {
            mark--;
        }
        if (!endsWith(tokens, mark)) {
            return false;
        }
        int next = i + 1;
        while (next < tokens.size() && next - i <= CLOSING_MARKS && isOpening(tokens, next)) {
            next++;
        }
        return next == tokens.size() || canBegin(tokens, next) && !isAbbreviation(tokens, mark, next);
    }

    private static boolean isClosing(Tokens tokens, int i) {
        return tokens.isTypedMark(i)
                || tokens.end(i) - tokens.start(i) == 1
                        && CLOSING.indexOf(tokens.text().charAt(tokens.start(i))) >= 0;
    }

    private static boolean isOpening(Tokens tokens, int i) {
        return tokens.isTypedMark(i)
                || tokens.end(i) - tokens.start(i) == 1
                        && OPENING.indexOf(tokens.text().charAt(tokens.start(i))) >= 0;
    }

    /** Whether a token is a mark that ends sentences, or an abbreviation with its stop. */
    private static boolean endsWith(Tokens tokens, int i) {
        return switch (tokens.text().charAt(tokens.end(i) - 1)) {
            case '.' -> true;
            case '?', '!', '\u2026' -> tokens.end(i) - tokens.start(i) == 1;
            default -> false;
        };
    }

    private static boolean canBegin(Tokens tokens, int i) {
        int c = tokens.text().codePointAt(tokens.start(i));
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || Character.isLetter(c) && !Character.isLowerCase(c)
                || "-\u2013\u2014\u2022@#".indexOf(c) >= 0;
    }

    private boolean isAbbreviation(Tokens tokens, int mark, int next) {
        String word = tokens.word(mark);
        if (word.length() > 1) {
            // initials and "U.S.": the sentence goes on unless the next word rarely stands inside one
            return !STARTERS.contains(tokens.word(next)) || word.length() == 2;
        }
        return word.equals(".")
                && mark > 0
                && !tokens.isSpacedBefore(mark)
                && abbreviations.contains(tokens.word(mark - 1));
    }

    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "but",
            "and",
            "in",
            "on",
            "at",
            "he",
            "she",
            "it",
            "they",
            "we",
            "this",
            "that",
            "these",
            "those",
            "however",
            "meanwhile",
            "while",
            "after",
            "when",
            "if",
            "as",
            "for",
            "his",
            "her",
            "its",
            "their",
            "there",
            "according",
            "asked");
}
