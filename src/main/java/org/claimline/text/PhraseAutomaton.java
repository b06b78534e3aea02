package org.claimline.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Many patterns as one deterministic automaton, whose states are worked out when a text first needs them and then kept: a word
 * of a text costs one look-up, however many patterns there are (Cox, "Regular Expression Matching in the Wild", 2010). It
 * tells for each place what {@link PhrasePattern#matchAt} tells for each pattern. Share one between threads.
 */
final class PhraseAutomaton {
    /** Is told a match: the number of its pattern, of its first token, and of the token behind its last. */
    interface Matches {
        void add(int pattern, int first, int end);
    }

    /** States that are kept; where a text needs more, all are forgotten, so that none fills the memory. */
    private static final int MOST_STATES = 50_000;

    private final PatternSteps steps;
    private final Alphabet alphabet;
    private final int size;
    private final Map<PhraseState, PhraseState> states = new HashMap<>();
    /** By the first word; racing threads set the same. */
    private volatile PhraseState[] firsts;

    PhraseAutomaton(List<PhrasePattern> patterns) {
        steps = new PatternSteps(patterns);
        alphabet = steps.alphabet();
        // no letter of the alphabet is newer
        size = Vocabulary.size() + 1;
        firsts = new PhraseState[size];
    }

    /** Tells every match between two tokens, the longest of each pattern and first token; in the order of these, then of patterns. */
    void match(Tokens tokens, int from, int to, Matches matches) {
        int[] words = tokens.numbers();
        for (int at = from; at < to; at++) {
            PhraseState state = first(alphabet.letter(words[at]));
            int end = Math.min(to, at + PhrasePattern.WINDOW);
            SortedMap<Integer, Integer> longest = null;
            int here = at + 1;
            while (true) {
                if (state.accepted().length > 0) {
                    longest = longest == null ? new TreeMap<>() : longest;
                    for (int pattern : state.accepted()) {
                        longest.put(pattern, here);
                    }
                }
                if (here >= end || state.isEnd()) {
                    break;
                }
                state = behind(state, alphabet.letter(words[here]));
                here++;
            }
            if (longest != null) {
                int first = at;
                longest.forEach((pattern, behind) -> matches.add(pattern, first, behind));
            }
        }
    }

    private PhraseState first(int word) {
        PhraseState known = firsts[word];
        return known != null ? known : learnFirst(word);
    }

    private PhraseState behind(PhraseState state, int word) {
        PhraseState known = state.behind(word);
        return known != null ? known : learn(state, word);
    }

    private synchronized PhraseState learnFirst(int word) {
        PhraseState first = kept(steps.first(word));
        firsts[word] = first;
        return first;
    }

    private synchronized PhraseState learn(PhraseState state, int word) {
        PhraseState next = kept(steps.behind(state.steps(), word));
        state.learn(word, next);
        return next;
    }

    private PhraseState kept(PhraseState state) {
        if (states.size() >= MOST_STATES) {
            states.clear();
            firsts = new PhraseState[size];
        }
        return states.computeIfAbsent(state, same -> same);
    }
}
