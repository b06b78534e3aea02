package org.claimline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Builds a pattern's automaton from its end: each part is told the state that follows it. */
final class PatternReader {
    enum Kind {
        ACCEPT,
        WORD,
        MEMBER,
        PREFIX,
        ANY_WORD,
        NUMBER,
        FORK
    }

    /**
     * One state.
     *
     * @param literal the word, or its beginning; empty for other kinds
     * @param set     the class of a member; null for other kinds
     * @param next    states that follow; several for a fork alone
     */
    record State(Kind kind, String literal, PhraseSet set, int... next) {}

    /**
     * @param start  number of the state that matching begins with
     * @param states by number; 0 accepts
     */
    record Automaton(int start, List<State> states) {}

    private static final int DEFAULT_GAP = 4;

    private final String source;
    private final List<String> parts;
    private final WordClasses classes;
    private final List<State> states = new ArrayList<>();
    private int at;

    /** @throws IllegalArgumentException saying what is wrong in the pattern */
    static Automaton read(String pattern, WordClasses classes) {
        PatternReader reader = new PatternReader(pattern, classes);
        reader.add(new State(Kind.ACCEPT, "", null));
        int start = reader.sequence(0);
        reader.expectEnd();
        return new Automaton(start, reader.states);
    }

    private PatternReader(String pattern, WordClasses classes) {
        this.source = pattern;
        this.parts = parts(pattern);
        this.classes = classes;
    }

    /** Brackets and bars are parts of their own, with the question mark that may stand behind a bracket. */
    private static List<String> parts(String pattern) {
        List<String> parts = new ArrayList<>();
        StringTokenizer pieces = new StringTokenizer(pattern, " \t\n\r\f()|", true);
        while (pieces.hasMoreTokens()) {
            String piece = pieces.nextToken();
            int last = parts.size() - 1;
            if (piece.startsWith("?") && last >= 0 && parts.get(last).equals(")")) {
                parts.set(last, ")?");
                piece = piece.substring(1);
            }
            if (!piece.isBlank()) {
                parts.add(piece);
            }
        }
        return parts;
    }

    private int sequence(int next) {
        List<Integer> begins = new ArrayList<>();
        while (at < parts.size() && !parts.get(at).equals("|") && !parts.get(at).startsWith(")")) {
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
            if (at >= parts.size()) {
                throw new IllegalArgumentException("\"" + source + "\": a bracket is not closed");
            }
            depth += parts.get(at).equals("(") ? 1 : parts.get(at).startsWith(")") ? -1 : 0;
            at++;
        } while (depth > 0);
    }

    private int part(int next) {
        String part = parts.get(at++);
        if (part.equals("(")) {
            return group(next);
        }
        if (part.endsWith("?") && part.length() > 1) {
            int inner = single(part.substring(0, part.length() - 1), next);
            return fork(inner, next);
        }
        return single(part, next);
    }

    private int group(int next) {
        List<Integer> options = new ArrayList<>();
        options.add(sequence(next));
        while (at < parts.size() && parts.get(at).equals("|")) {
            at++;
            options.add(sequence(next));
        }
        if (at >= parts.size()) {
            throw new IllegalArgumentException("\"" + source + "\": a bracket is not closed");
        }
        if (parts.get(at++).equals(")?")) {
            options.add(next);
        }
        return fork(options.stream().mapToInt(Integer::intValue).toArray());
    }

    private int single(String part, int next) {
        if (part.startsWith("..")) {
            int state = next;
            int longest = part.length() == 2 ? DEFAULT_GAP : Integer.parseInt(part.substring(2));
            for (int i = 0; i < longest; i++) {
                state = fork(next, add(new State(Kind.ANY_WORD, "", null, state)));
            }
            return state;
        }
        if (part.equals("#")) {
            return add(new State(Kind.NUMBER, "", null, next));
        }
        if (part.startsWith("<") && part.endsWith(">")) {
            return add(new State(Kind.MEMBER, "", classes.get(part.substring(1, part.length() - 1)), next));
        }
        if (part.endsWith("*") && part.length() > 1) {
            return add(new State(Kind.PREFIX, Tokens.fold(part.substring(0, part.length() - 1)), null, next));
        }
        int state = next;
        String[] words = PhraseSet.words(part);
        for (int i = words.length - 1; i >= 0; i--) {
            state = add(new State(Kind.WORD, words[i], null, state));
        }
        return state;
    }

    private int fork(int... next) {
        return add(new State(Kind.FORK, "", null, next));
    }

    private int add(State state) {
        states.add(state);
        return states.size() - 1;
    }

    private void expectEnd() {
        if (at < parts.size()) {
            throw new IllegalArgumentException("\"" + source + "\": a bracket too many");
        }
    }
}
