package org.claimline.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * The states of a {@link PhraseAutomaton} that texts have needed so far, each with a number, and the ways between them. Any
 * thread may read; one at a time may learn.
 */
final class PhraseStates {
    /** Not learnt yet. */
    static final int UNKNOWN = 0;

    /** Nothing can be read from here on, and no pattern ends here. */
    static final int DEAD = 1;

    /** Set in the number of a state at which patterns end. */
    private static final int ENDS_PATTERNS = 1 << PairTable.BITS - 1;

    private final AtomicIntegerArray firsts;
    /**
     * A bit for each word that is known to begin nothing: most words are done with here, in little memory. Threads may undo
     * each other's bits, which are then set once more.
     */
    private final long[] deadFirsts;
    /** From a state and a word to the next state. */
    private final PairTable ways = new PairTable();

    private final Map<PhraseState, Integer> numbers = new HashMap<>();
    private volatile PhraseState[] states = new PhraseState[64];
    private volatile int size = 1;

    /** @param words how many words there are: those of any first word have smaller numbers */
    PhraseStates(int words) {
        deadFirsts = new long[1 + words / Long.SIZE];
        firsts = new AtomicIntegerArray(words);
        PhraseState dead = new PhraseState(new BitSet(), new BitSet());
        states[DEAD] = dead;
        numbers.put(dead, DEAD);
    }

    /** The state behind a first word. */
    int first(int word) {
        return (deadFirsts[word / Long.SIZE] & 1L << word) != 0 ? DEAD : firsts.getAcquire(word);
    }

    int next(int state, int word) {
        return ways.get(state, word);
    }

    /** The patterns that end at a state. */
    int[] accepted(int state) {
        return states[state & ~ENDS_PATTERNS].accepted();
    }

    static boolean endsPatterns(int state) {
        return (state & ENDS_PATTERNS) != 0;
    }

    int[] steps(int state) {
        return states[state & ~ENDS_PATTERNS].steps();
    }

    int size() {
        return size;
    }

    int learnFirst(int word, PhraseState behind) {
        int number = number(behind);
        if (number == DEAD) {
            deadFirsts[word / Long.SIZE] |= 1L << word;
        } else {
            firsts.setRelease(word, number);
        }
        return number;
    }

    int learn(int state, int word, PhraseState behind) {
        int number = number(behind);
        ways.add(state, word, number);
        return number;
    }

    private int number(PhraseState state) {
        Integer known = numbers.get(state);
        if (known != null) {
            return known;
        }
        int place = size + 1;
        if (place == states.length) {
            states = Arrays.copyOf(states, 2 * place);
        }
        states[place] = state;
        int number = state.accepted().length > 0 ? place | ENDS_PATTERNS : place;
        numbers.put(state, number);
        size = place;
        return number;
    }
}
