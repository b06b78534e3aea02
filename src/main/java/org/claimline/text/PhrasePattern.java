package org.claimline.text;

import java.util.BitSet;
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

    /** Stands for all words. */
    private static final BitSet ANY = new BitSet();

    private final String source;
    private final Automaton automaton;
    private final int start;
    private final Kind[] kinds;
    private final String[] literals;
    private final int[] words;
    private final PhraseSet[] sets;
    private final int[][] nexts;
    /** Worked out when first needed. */
    private volatile BitSet beginnings;

    private PhrasePattern(String source, Automaton automaton) {
        List<State> states = automaton.states();
        this.source = source;
        this.automaton = automaton;
        start = automaton.start();
        kinds = states.stream().map(State::kind).toArray(Kind[]::new);
        literals = states.stream().map(State::literal).toArray(String[]::new);
        words = states.stream()
                .mapToInt(state -> state.kind() == Kind.WORD ? Vocabulary.add(state.literal()) : Vocabulary.UNKNOWN)
                .toArray();
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
        int[] numbers = tokens.numbers();
        if (at < limit && !canBegin(numbers[at])) {
            return -1;
        }
        int state = start;
        int here = at;
        // most attempts fail within the first words, before anything forks: these need no memory
        while (here < limit && !(here > at && Vocabulary.isQuotationMark(numbers[here]))) {
            if (kinds[state] == Kind.WORD) {
                if (words[state] != numbers[here]) {
                    return -1;
                }
            } else if (kinds[state] == Kind.MEMBER && !sets[state].opens(numbers[here])) {
                if (!sets[state].contains(numbers[here])) {
                    return -1;
                }
            } else {
                break;
            }
            state = nexts[state][0];
            here++;
        }
        return new Walk(tokens, numbers, at, limit).from(state, here);
    }

    private boolean canBegin(int word) {
        BitSet known = beginnings;
        if (known == null) {
            known = beginnings();
            beginnings = known;
        }
        return known == ANY || known.get(word);
    }

    private BitSet beginnings() {
        Optional<Set<Integer>> first = firstWords();
        if (first.isEmpty() || first.get().contains(Vocabulary.ANY_NUMBER)) {
            return ANY;
        }
        BitSet words = new BitSet();
        first.get().forEach(words::set);
        return words;
    }

    /** One attempt at one place. */
    private final class Walk {
        private final Tokens tokens;
        private final int[] numbers;
        private final int first;
        private final int end;
        private final long[] visited = new long[kinds.length];

        Walk(Tokens tokens, int[] numbers, int first, int end) {
            this.tokens = tokens;
            this.numbers = numbers;
            this.first = first;
            this.end = end;
        }

        /** The longest match from a state and token on; -1 for none. */
        int from(int state, int at) {
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
                    best = Math.max(best, from(next, at));
                }
                return best;
            }
            if (at >= end) {
                return -1;
            }
            // quotation marks inside a match are passed over: is “ready and willing” to
            if (at > first && Vocabulary.isQuotationMark(numbers[at])) {
                return from(state, at + 1);
            }
            int best = accepts(state, at) ? from(nexts[state][0], at + 1) : -1;
            return kind == Kind.MEMBER ? Math.max(best, fromLonger(state, at)) : best;
        }

        private boolean accepts(int state, int at) {
            return switch (kinds[state]) {
                case WORD -> words[state] == numbers[at];
                case MEMBER -> sets[state].contains(numbers[at]);
                case ANY_WORD -> numbers[at] != Vocabulary.SEMICOLON;
                case PREFIX -> tokens.word(at).startsWith(literals[state]);
                default -> tokens.isNumber(at);
            };
        }

        private int fromLonger(int state, int at) {
            int best = -1;
            for (int[] phrase : sets[state].longerAt(numbers[at])) {
                if (PhraseSet.matches(phrase, numbers, at, end)) {
                    best = Math.max(best, from(nexts[state][0], at + phrase.length));
                }
            }
            return best;
        }
    }

    Automaton automaton() {
        return automaton;
    }

    /** The words that a match can begin with, as numbers of the {@link Vocabulary}; empty where any word might. */
    Optional<Set<Integer>> firstWords() {
        Set<Integer> first = new HashSet<>();
        return firstWords(start, first, new HashSet<>()) ? Optional.of(first) : Optional.empty();
    }

    private boolean firstWords(int number, Set<Integer> into, Set<Integer> seen) {
        if (!seen.add(number)) {
            return true;
        }
        switch (kinds[number]) {
            case WORD -> into.add(words[number]);
            case NUMBER -> into.add(Vocabulary.ANY_NUMBER);
            case MEMBER -> sets[number].firstWords().forEach(into::add);
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
