package org.claimline.text;

import java.util.Arrays;
import java.util.BitSet;

/** A state of a {@link PhraseAutomaton}: what can be read next, and what ends here. */
final class PhraseState {
    private final int[] steps;
    private final int[] accepted;

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
}
