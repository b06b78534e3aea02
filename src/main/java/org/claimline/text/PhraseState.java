package org.claimline.text;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A state of a {@link PhraseAutomaton}: the steps of patterns that can be taken next. Equal by what it is; the ways on that it
 * has learnt are no part of that.
 */
final class PhraseState {
    private static final int FREE = -1;
    private static final Ways NO_WAYS = new Ways(new int[] {FREE}, new PhraseState[1], 0);

    private final int[] steps;
    private final int[] accepted;
    /** Null to a thread that has been handed this state by a race. */
    private Ways ways = NO_WAYS;

    /**
     * @param steps    numbers of steps
     * @param accepted numbers of the patterns that end here
     */
    PhraseState(BitSet steps, BitSet accepted) {
        this.steps = steps.stream().toArray();
        this.accepted = accepted.stream().toArray();
    }

    int[] steps() {
        return steps;
    }

    int[] accepted() {
        return accepted;
    }

    boolean isEnd() {
        return steps.length == 0;
    }

    /** The state behind a word; null where that is not learnt yet. */
    PhraseState behind(int word) {
        Ways known = ways;
        return known == null ? null : known.behind(word);
    }

    /** One thread at a time. */
    void learn(int word, PhraseState next) {
        ways = (ways == null ? NO_WAYS : ways).with(word, next);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhraseState state
                && Arrays.equals(steps, state.steps)
                && Arrays.equals(accepted, state.accepted);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(steps) + Arrays.hashCode(accepted);
    }

    /** States by word, with open addressing: the size is a power of two, and a place is always free. Never changed once seen. */
    private record Ways(int[] words, PhraseState[] states, int count) {
        PhraseState behind(int word) {
            return states[place(word)];
        }

        private int place(int word) {
            int place = word & words.length - 1;
            while (words[place] != word && words[place] != FREE) {
                place = place + 1 & words.length - 1;
            }
            return place;
        }

        Ways with(int word, PhraseState state) {
            int size = (count + 1) * 2 <= words.length ? words.length : words.length * 2;
            Ways more = new Ways(new int[size], new PhraseState[size], count + 1);
            Arrays.fill(more.words, FREE);
            for (int i = 0; i < words.length; i++) {
                if (words[i] != FREE) {
                    more.put(words[i], states[i]);
                }
            }
            more.put(word, state);
            return more;
        }

        private void put(int word, PhraseState state) {
            int place = place(word);
            words[place] = word;
            states[place] = state;
        }
    }
}
