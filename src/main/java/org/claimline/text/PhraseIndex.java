package org.claimline.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many patterns at once: each is tried only where a word stands that it can begin with.
 *
 * @param <T> what a pattern means to its owner
 */
public final class PhraseIndex<T> {
    private record Entry<T>(T owner, PhrasePattern pattern) {}

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

    private final Map<Integer, List<Entry<T>>> byFirstWord = new HashMap<>();
    private final BitSet firstWords = new BitSet();
    private final List<Entry<T>> anywhere = new ArrayList<>();

    public void add(T owner, PhrasePattern pattern) {
        Entry<T> entry = new Entry<>(owner, pattern);
        pattern.firstWords()
                .ifPresentOrElse(words -> words.forEach(word -> addUnder(word, entry)), () -> anywhere.add(entry));
    }

    private void addUnder(int word, Entry<T> entry) {
        byFirstWord.computeIfAbsent(word, first -> new ArrayList<>()).add(entry);
        if (word != PhrasePattern.ANY_NUMBER) {
            firstWords.set(word);
        }
    }

    /** Every match between two tokens, in order of its first token; one per owner and place, the longest. */
    public List<Match<T>> matches(Tokens tokens, int from, int to) {
        List<Match<T>> matches = new ArrayList<>();
        int[] numbers = tokens.numbers();
        List<Entry<T>> atNumbers = byFirstWord.getOrDefault(PhrasePattern.ANY_NUMBER, List.of());
        for (int at = from; at < to; at++) {
            if (firstWords.get(numbers[at])) {
                collect(byFirstWord.get(numbers[at]), tokens, at, to, matches);
            }
            if (!atNumbers.isEmpty() && tokens.isNumber(at)) {
                collect(atNumbers, tokens, at, to, matches);
            }
            collect(anywhere, tokens, at, to, matches);
        }
        return matches;
    }

    private static <T> void collect(Collection<Entry<T>> entries, Tokens tokens, int at, int to, List<Match<T>> into) {
        for (Entry<T> entry : entries) {
            int end = entry.pattern().matchAt(tokens, at, to);
            if (end > at) {
                into.add(new Match<>(entry.owner(), at, end));
            }
        }
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
