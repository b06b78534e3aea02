package org.claimline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Many patterns at once.
 *
 * @param <T> what a pattern means to its owner
 */
public final class PhraseIndex<T> {
    /**
     * A place where a pattern matched.
     *
     * @param first number of its first token
     * @param end   number behind its last token
     */
    public record Match<T>(T owner, int first, int end) {
        public boolean covers(Match<?> other) {
            return first <= other.first && other.end <= end;
        }

        public int length() {
            return end - first;
        }
    }

    private final List<T> owners = new ArrayList<>();
    private final List<PhrasePattern> patterns = new ArrayList<>();
    /** Made when first asked for: much that starts never reads a text. */
    private volatile PhraseAutomaton automaton;

    /** Add all before the first search. */
    public void add(T owner, PhrasePattern pattern) {
        owners.add(owner);
        patterns.add(pattern);
        automaton = null;
    }

    /** Every match between two tokens, in order of its first token; one per pattern and place, the longest. */
    public List<Match<T>> matches(Tokens tokens, int from, int to) {
        return matches(tokens, from, to, to);
    }

    /**
     * The same, where every match must begin before one token and end by another.
     *
     * @param firstEnd number behind the last token that may be the first of a match
     */
    public List<Match<T>> matches(Tokens tokens, int from, int firstEnd, int to) {
        List<Match<T>> matches = new ArrayList<>();
        automaton()
                .match(
                        tokens,
                        from,
                        firstEnd,
                        to,
                        (pattern, first, end) -> matches.add(new Match<>(owners.get(pattern), first, end)));
        return matches;
    }

    private PhraseAutomaton automaton() {
        PhraseAutomaton made = automaton;
        if (made == null) {
            made = new PhraseAutomaton(patterns);
            automaton = made;
        }
        return made;
    }

    /**
     * The matches that no longer one covers: "not ruled out" leaves no "ruled out".
     *
     * @param matches in order of their first token
     */
    public static <T> List<Match<T>> outermost(List<Match<T>> matches) {
        List<Match<T>> kept = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            if (!isCovered(matches, i)) {
                kept.add(matches.get(i));
            }
        }
        return kept;
    }

    /** Only matches that begin no more than a pattern's window before can cover one. */
    private static <T> boolean isCovered(List<Match<T>> matches, int i) {
        Match<T> match = matches.get(i);
        for (int k = i - 1; k >= 0 && matches.get(k).first() >= match.first() - PhrasePattern.WINDOW; k--) {
            if (matches.get(k).covers(match) && matches.get(k).length() > match.length()) {
                return true;
            }
        }
        for (int k = i + 1; k < matches.size() && matches.get(k).first() == match.first(); k++) {
            if (matches.get(k).length() > match.length()) {
                return true;
            }
        }
        return false;
    }
}
