package org.claimline.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.text.PatternReader.Automaton;
import org.claimline.text.PatternReader.Kind;
import org.claimline.text.PatternReader.State;

/**
 * A pattern over words, such as {@code (rule|rules|ruled) out ..3 <send>? <troops>}.
 *
 * <ul>
 *   <li>{@code word}: that word, whatever its case
 *   <li>{@code word*}: any word that begins so
 *   <li>{@code <class>}: a word or phrase of that class
 *   <li>{@code #}: a number written in digits
 *   <li>{@code ..} or {@code ..8}: up to 4, or 8, words of any kind, not past a semicolon
 *   <li>{@code (a b|c)}: one of these; {@code x?}: x or nothing
 * </ul>
 *
 * <p>Double quotation marks between words are passed over. Matching walks a non-deterministic automaton over pairs of state and token, each visited once, no further than
 * {@value #WINDOW} tokens: no text makes it slow (Thompson, "Regular expression search algorithm", 1968).
 */
public final class PhrasePattern {
    /** No match is longer than this many tokens. */
    public static final int WINDOW = 63;

    /** Stands for all numbers written in digits. */
    static final String ANY_NUMBER = "#";

    private final String source;
    private final int start;
    private final Kind[] kinds;
    private final String[] literals;
    private final PhraseSet[] sets;
    private final int[][] nexts;

    private PhrasePattern(String source, Automaton automaton) {
        List<State> states = automaton.states();
        this.source = source;
        start = automaton.start();
        kinds = states.stream().map(State::kind).toArray(Kind[]::new);
        literals = states.stream().map(State::literal).toArray(String[]::new);
        sets = states.stream().map(State::set).toArray(PhraseSet[]::new);
        nexts = states.stream().map(State::next).toArray(int[][]::new);
        if (matchesNothing()) {
            throw new IllegalArgumentException("\"" + source + "\" would match nothing at all");
        }
    }

    /** @throws IllegalArgumentException saying what is wrong in the pattern */
    public static PhrasePattern compile(String pattern, WordClasses classes) {
        return new PhrasePattern(pattern, PatternReader.read(pattern, classes));
    }

    /** Number of the token behind the longest match that begins at {@code at} and ends by {@code end}; -1 for none. */
    public int matchAt(Tokens tokens, int at, int end) {
        int limit = Math.min(end, at + WINDOW);
        int state = start;
        int here = at;
        // most attempts fail within the first words, before anything forks: these need no memory
        while (here < limit && !(here > at && isQuotationMark(tokens.word(here)))) {
            if (kinds[state] == Kind.WORD) {
                if (!literals[state].equals(tokens.word(here))) {
                    return -1;
                }
            } else if (kinds[state] == Kind.MEMBER && sets[state].longerAt(tokens.word(here)).length == 0) {
                if (!sets[state].contains(tokens.word(here))) {
                    return -1;
                }
            } else {
                break;
            }
            state = nexts[state][0];
            here++;
        }
        return walk(state, tokens, at, here, limit, new long[kinds.length]);
    }

    private int walk(int state, Tokens tokens, int first, int at, int end, long[] visited) {
        Kind kind = kinds[state];
        if (kind == Kind.ACCEPT) {
            return at;
        }
        long bit = 1L << (at - first);
        if ((visited[state] & bit) != 0) {
            return -1;
        }
        visited[state] |= bit;
        if (kind == Kind.FORK) {
            int best = -1;
            for (int next : nexts[state]) {
                best = Math.max(best, walk(next, tokens, first, at, end, visited));
            }
            return best;
        }
        if (at >= end) {
            return -1;
        }
        String word = tokens.word(at);
        if (at > first && isQuotationMark(word)) {
            return walk(state, tokens, first, at + 1, end, visited);
        }
        int best = accepts(state, tokens, at, word) ? walk(nexts[state][0], tokens, first, at + 1, end, visited) : -1;
        return kind == Kind.MEMBER ? Math.max(best, walkLonger(state, tokens, first, at, end, visited)) : best;
    }

    private boolean accepts(int state, Tokens tokens, int at, String word) {
        return switch (kinds[state]) {
            case WORD -> literals[state].equals(word);
            case MEMBER -> sets[state].contains(word);
            case ANY_WORD -> !word.equals(";");
            case PREFIX -> word.startsWith(literals[state]);
            default -> tokens.isNumber(at);
        };
    }

    private int walkLonger(int state, Tokens tokens, int first, int at, int end, long[] visited) {
        int best = -1;
        for (String[] phrase : sets[state].longerAt(tokens.word(at))) {
            if (PhraseSet.matches(phrase, tokens, at, end)) {
                best = Math.max(best, walk(nexts[state][0], tokens, first, at + phrase.length, end, visited));
            }
        }
        return best;
    }

    /** Quotation marks inside a match are passed over: {@code is “ready and willing” to}. */
    private static boolean isQuotationMark(String word) {
        return word.length() == 1 && "\"\u201C\u201D\u201E\u00AB\u00BB".indexOf(word.charAt(0)) >= 0;
    }

    /** The words that a match can begin with, {@link #ANY_NUMBER} for a number; empty where any word might. */
    Optional<Set<String>> firstWords() {
        Set<String> words = new HashSet<>();
        return firstWords(start, words, new HashSet<>()) ? Optional.of(words) : Optional.empty();
    }

    private boolean firstWords(int number, Set<String> into, Set<Integer> seen) {
        if (!seen.add(number)) {
            return true;
        }
        switch (kinds[number]) {
            case WORD -> into.add(literals[number]);
            case NUMBER -> into.add(ANY_NUMBER);
            case MEMBER -> into.addAll(sets[number].firstWords());
            case FORK -> {
                boolean known = true;
                for (int next : nexts[number]) {
                    known &= firstWords(next, into, seen);
                }
                return known;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean matchesNothing() {
        return matchAt(Tokens.of(""), 0, 0) >= 0;
    }

    @Override
    public String toString() {
        return source;
    }
}
