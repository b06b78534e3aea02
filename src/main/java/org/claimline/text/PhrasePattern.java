package org.claimline.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    private static final int DEFAULT_GAP = 4;

    private static final byte ACCEPT = 0;
    private static final byte WORD = 1;
    private static final byte MEMBER = 2;
    private static final byte PREFIX = 3;
    private static final byte ANY_WORD = 4;
    private static final byte NUMBER = 5;
    private static final byte FORK = 6;

    private final String source;
    private final List<State> states = new ArrayList<>();
    private final int start;
    private final byte[] kinds;
    private final String[] literals;
    private final PhraseSet[] sets;
    private final int[] nexts;
    private final int[][] forks;

    private sealed interface State {}

    private record Word(String word, int next) implements State {}

    private record Prefix(String prefix, int next) implements State {}

    private record Member(PhraseSet set, int next) implements State {}

    private record AnyWord(int next) implements State {}

    private record Number(int next) implements State {}

    private record Fork(int[] next) implements State {}

    private record Accept() implements State {}

    private PhrasePattern(String source, WordClasses classes) {
        this.source = source;
        states.add(new Accept());
        Reader reader = new Reader(source, classes);
        start = reader.sequence(0);
        reader.expectEnd();
        kinds = new byte[states.size()];
        literals = new String[states.size()];
        sets = new PhraseSet[states.size()];
        nexts = new int[states.size()];
        forks = new int[states.size()][];
        flatten();
        if (matchesNothing()) {
            throw new IllegalArgumentException("\"" + source + "\" would match nothing at all");
        }
    }

    /** @throws IllegalArgumentException saying what is wrong in the pattern */
    public static PhrasePattern compile(String pattern, WordClasses classes) {
        return new PhrasePattern(pattern, classes);
    }

    /** Number of the token behind the longest match that begins at {@code at} and ends by {@code end}; -1 for none. */
    public int matchAt(Tokens tokens, int at, int end) {
        int limit = Math.min(end, at + WINDOW);
        int state = start;
        int here = at;
        // most attempts fail within the first words, before anything forks: these need no memory
        while (here < limit && !(here > at && isQuotationMark(tokens.word(here)))) {
            if (kinds[state] == WORD) {
                if (!literals[state].equals(tokens.word(here))) {
                    return -1;
                }
            } else if (kinds[state] == MEMBER && sets[state].longerAt(tokens.word(here)).length == 0) {
                if (!sets[state].contains(tokens.word(here))) {
                    return -1;
                }
            } else {
                break;
            }
            state = nexts[state];
            here++;
        }
        return walk(state, tokens, at, here, limit, new long[kinds.length]);
    }

    private int walk(int state, Tokens tokens, int first, int at, int end, long[] visited) {
        int kind = kinds[state];
        if (kind == ACCEPT) {
            return at;
        }
        long bit = 1L << (at - first);
        if ((visited[state] & bit) != 0) {
            return -1;
        }
        visited[state] |= bit;
        if (kind == FORK) {
            int best = -1;
            for (int next : forks[state]) {
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
        int best = accepts(state, tokens, at, word) ? walk(nexts[state], tokens, first, at + 1, end, visited) : -1;
        return kind == MEMBER ? Math.max(best, walkLonger(state, tokens, first, at, end, visited)) : best;
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
                best = Math.max(best, walk(nexts[state], tokens, first, at + phrase.length, end, visited));
            }
        }
        return best;
    }

    /** The automaton as arrays, which is what matching reads. */
    private void flatten() {
        for (int i = 0; i < kinds.length; i++) {
            State state = states.get(i);
            if (state instanceof Word word) {
                kinds[i] = WORD;
                literals[i] = word.word();
                nexts[i] = word.next();
            } else if (state instanceof Member member) {
                kinds[i] = MEMBER;
                sets[i] = member.set();
                nexts[i] = member.next();
            } else if (state instanceof Prefix prefix) {
                kinds[i] = PREFIX;
                literals[i] = prefix.prefix();
                nexts[i] = prefix.next();
            } else if (state instanceof AnyWord any) {
                kinds[i] = ANY_WORD;
                nexts[i] = any.next();
            } else if (state instanceof Number number) {
                kinds[i] = NUMBER;
                nexts[i] = number.next();
            } else if (state instanceof Fork fork) {
                kinds[i] = FORK;
                forks[i] = fork.next();
            }
        }
    }

    /** Quotation marks inside a match are passed over: {@code is “ready and willing” to}. */
    private static boolean isQuotationMark(String word) {
        return word.length() == 1 && "\"\u201C\u201D\u201E\u00AB\u00BB".indexOf(word.charAt(0)) >= 0;
    }

    /** The words that a match can begin with; empty where any word might. */
    Optional<Set<String>> firstWords() {
        Set<String> words = new HashSet<>();
        return firstWords(start, words, new HashSet<>()) ? Optional.of(words) : Optional.empty();
    }

    private boolean firstWords(int number, Set<String> into, Set<Integer> seen) {
        if (!seen.add(number)) {
            return true;
        }
        State state = states.get(number);
        if (state instanceof Word word) {
            into.add(word.word());
            return true;
        }
        if (state instanceof Member member) {
            into.addAll(member.set().firstWords());
            return true;
        }
        if (state instanceof Fork fork) {
            boolean known = true;
            for (int next : fork.next()) {
                known &= firstWords(next, into, seen);
            }
            return known;
        }
        return false;
    }

    private boolean matchesNothing() {
        return matchAt(Tokens.of(""), 0, 0) >= 0;
    }

    @Override
    public String toString() {
        return source;
    }

    /** Builds the automaton from its end: each part is told the state that follows it. */
    private final class Reader {
        private final String[] parts;
        private final WordClasses classes;
        private int at;

        Reader(String pattern, WordClasses classes) {
            this.parts = pattern.replaceAll("([()|])", " $1 ")
                    .replaceAll("\\) +\\?", " )? ")
                    .trim()
                    .split("\\s+");
            this.classes = classes;
        }

        int sequence(int next) {
            List<Integer> begins = new ArrayList<>();
            while (at < parts.length && !parts[at].equals("|") && !parts[at].startsWith(")")) {
                begins.add(at);
                skip();
            }
            int behind = at;
            int state = next;
            for (int i = begins.size() - 1; i >= 0; i--) {
                at = begins.get(i);
                state = part(state);
            }
            at = behind;
            return state;
        }

        private void skip() {
            int depth = 0;
            do {
                if (at >= parts.length) {
                    throw new IllegalArgumentException("\"" + source + "\": a bracket is not closed");
                }
                depth += parts[at].equals("(") ? 1 : parts[at].startsWith(")") ? -1 : 0;
                at++;
            } while (depth > 0);
        }

        private int part(int next) {
            String part = parts[at++];
            if (part.equals("(")) {
                return group(next);
            }
            if (part.endsWith("?") && part.length() > 1) {
                int inner = single(part.substring(0, part.length() - 1), next);
                return add(new Fork(new int[] {inner, next}));
            }
            return single(part, next);
        }

        private int group(int next) {
            List<Integer> options = new ArrayList<>();
            options.add(sequence(next));
            while (at < parts.length && parts[at].equals("|")) {
                at++;
                options.add(sequence(next));
            }
            if (at >= parts.length) {
                throw new IllegalArgumentException("\"" + source + "\": a bracket is not closed");
            }
            if (parts[at++].equals(")?")) {
                options.add(next);
            }
            return add(new Fork(options.stream().mapToInt(Integer::intValue).toArray()));
        }

        private int single(String part, int next) {
            if (part.startsWith("..")) {
                int state = next;
                int longest = part.length() == 2 ? DEFAULT_GAP : Integer.parseInt(part.substring(2));
                for (int i = 0; i < longest; i++) {
                    state = add(new Fork(new int[] {next, add(new AnyWord(state))}));
                }
                return state;
            }
            if (part.equals("#")) {
                return add(new Number(next));
            }
            if (part.startsWith("<") && part.endsWith(">")) {
                return add(new Member(classes.get(part.substring(1, part.length() - 1)), next));
            }
            if (part.endsWith("*") && part.length() > 1) {
                return add(new Prefix(Tokens.fold(part.substring(0, part.length() - 1)), next));
            }
            int state = next;
            String[] words = PhraseSet.words(part);
            for (int i = words.length - 1; i >= 0; i--) {
                state = add(new Word(words[i], state));
            }
            return state;
        }

        private int add(State state) {
            states.add(state);
            return states.size() - 1;
        }

        void expectEnd() {
            if (at < parts.length) {
                throw new IllegalArgumentException("\"" + source + "\": a bracket too many");
            }
        }
    }
}
