package org.claimline.workspace.utterance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Joins numbers to groups (union-find), except those that must stay apart. */
final class Joining {
    private final int[] parent;
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();

    Joining(int size) {
        this.parent = IntStream.range(0, size).toArray();
    }

    /** Keeps the two, and whatever they are joined with, apart from then on. */
    void part(int one, int other) {
        partedFrom(first(one)).add(other);
        partedFrom(first(other)).add(one);
    }

    void join(int one, int other) {
        int left = first(one);
        int right = first(other);
        if (left == right || mustStayApart(left, right)) {
            return;
        }
        int kept = Math.min(left, right);
        int gone = Math.max(left, right);
        parent[gone] = kept;
        if (apart.containsKey(gone)) {
            partedFrom(kept).addAll(apart.get(gone));
        }
    }

    private boolean mustStayApart(int left, int right) {
        return isApart(left, right) || isApart(right, left);
    }

    private boolean isApart(int left, int right) {
        return apart.containsKey(left) && apart.get(left).stream().anyMatch(other -> first(other) == right);
    }

    private Set<Integer> partedFrom(int first) {
        return apart.computeIfAbsent(first, fresh -> new HashSet<>());
    }

    /** The smallest number of its group. */
    int first(int number) {
        int root = number;
        while (parent[root] != root) {
            root = parent[root];
        }
        while (parent[number] != root) {
            int next = parent[number];
            parent[number] = root;
            number = next;
        }
        return root;
    }

    /** For each number the smallest one of its group. */
    int[] firsts() {
        return IntStream.range(0, parent.length).map(this::first).toArray();
    }
}
