package org.claimline.extract.topic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.claimline.text.Span;

/**
 * Tells in one pass over its characters whether a text holds any of some pieces of words, whatever their case (Aho and
 * Corasick, "Efficient string matching: an aid to bibliographic search", 1975, as a full automaton over ASCII).
 */
public final class TriggerWords {
    private static final int ALPHABET = 128;

    private final int[][] next;
    private final boolean[] accepts;

    /** @param pieces lower case, ASCII */
    public TriggerWords(List<String> pieces) {
        List<int[]> goTo = new ArrayList<>();
        List<Boolean> ends = new ArrayList<>();
        goTo.add(unset());
        ends.add(false);
        for (String piece : pieces) {
            int state = 0;
            for (char c : piece.toLowerCase(Locale.ROOT).toCharArray()) {
                if (c >= ALPHABET) {
                    throw new IllegalArgumentException("trigger \"" + piece + "\" is not plain ASCII");
                }
                if (goTo.get(state)[c] < 0) {
                    goTo.get(state)[c] = goTo.size();
                    goTo.add(unset());
                    ends.add(false);
                }
                state = goTo.get(state)[c];
            }
            ends.set(state, true);
        }
        next = goTo.toArray(new int[0][]);
        accepts = new boolean[next.length];
        for (int i = 0; i < next.length; i++) {
            accepts[i] = ends.get(i);
        }
        linkFailures();
    }

    private static int[] unset() {
        int[] row = new int[ALPHABET];
        Arrays.fill(row, -1);
        return row;
    }

    private void linkFailures() {
        int[] failure = new int[next.length];
        Deque<Integer> queue = new ArrayDeque<>();
        for (int c = 0; c < ALPHABET; c++) {
            if (next[0][c] < 0) {
                next[0][c] = 0;
            } else {
                queue.add(next[0][c]);
            }
        }
        while (!queue.isEmpty()) {
            int state = queue.remove();
            accepts[state] |= accepts[failure[state]];
            for (int c = 0; c < ALPHABET; c++) {
                int target = next[state][c];
                if (target < 0) {
                    next[state][c] = next[failure[state]][c];
                } else {
                    failure[target] = next[failure[state]][c];
                    queue.add(target);
                }
            }
        }
    }

    public boolean occurIn(String text, Span span) {
        int state = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (c >= ALPHABET) {
                state = 0;
                continue;
            }
            state = next[state][c >= 'A' && c <= 'Z' ? c + 32 : c];
            if (accepts[state]) {
                return true;
            }
        }
        return false;
    }
}
