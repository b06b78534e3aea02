package org.claimline.text;

import java.util.List;

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

    /** Fewer hold most texts; where one needs more, all are forgotten, so that no text fills the memory. */
    private static final int MOST_STATES = 50_000;

    private final PatternSteps steps;
    private final Alphabet alphabet;
    private final int words;
    private final int mostStates;
    private volatile PhraseStates learnt;

    PhraseAutomaton(List<PhrasePattern> patterns) {
        this(patterns, MOST_STATES);
    }

    /** @param mostStates how many may be kept before all are forgotten */
    PhraseAutomaton(List<PhrasePattern> patterns, int mostStates) {
        this.mostStates = mostStates;
        steps = new PatternSteps(patterns);
        alphabet = steps.alphabet();
        words = Vocabulary.size() + 1;
        learnt = new PhraseStates(words);
    }

    /**
     * Tells every match between two tokens, the longest of each pattern and first token; in the order of these, then of patterns.
     *
     * @param firstEnd number behind the last token that may be the first of a match
     */
    void match(Tokens tokens, int from, int firstEnd, int to, Matches matches) {
        int[] words = tokens.numbers();
        LongestMatches longest = new LongestMatches();
        for (int at = from; at < firstEnd; at++) {
            PhraseStates states = states();
            int state = first(states, words[at]);
            if (state != PhraseStates.DEAD) {
                matchBehind(states, state, words, at, Math.min(to, at + PhrasePattern.WINDOW), longest);
                longest.tell(at, matches);
            }
        }
    }

    /** @param first the state to which the word at {@code at} has led */
    private void matchBehind(PhraseStates states, int first, int[] words, int at, int end, LongestMatches longest) {
        int state = first;
        int behind = at + 1;
        while (true) {
            if (PhraseStates.endsPatterns(state)) {
                for (int pattern : states.accepted(state)) {
                    longest.put(pattern, behind);
                }
            }
            if (behind >= end || state == PhraseStates.DEAD) {
                return;
            }
            state = next(states, state, alphabet.letter(words[behind]));
            behind++;
        }
    }

    private PhraseStates states() {
        PhraseStates states = learnt;
        if (states.size() >= mostStates) {
            states = new PhraseStates(words);
            learnt = states;
        }
        return states;
    }

    private int first(PhraseStates states, int word) {
        // a word that the vocabulary has learnt since then is in no pattern
        int first = word < words ? word : alphabet.letter(word);
        int known = states.first(first);
        return known != PhraseStates.UNKNOWN ? known : learnFirst(states, first);
    }

    private int next(PhraseStates states, int state, int word) {
        int known = states.next(state, word);
        return known != PhraseStates.UNKNOWN ? known : learn(states, state, word);
    }

    private synchronized int learnFirst(PhraseStates states, int word) {
        return states.learnFirst(word, steps.first(alphabet.letter(word)));
    }

    private synchronized int learn(PhraseStates states, int state, int word) {
        // another thread may have been quicker
        int known = states.next(state, word);
        return known != PhraseStates.UNKNOWN
                ? known
                : states.learn(state, word, steps.behind(states.steps(state), word));
    }
}
