package org.claimline.workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Joins numbers to groups (union-find), except those that must stay apart. */
final class Joining {
    private final int[] parent;
    private final List<Set<Integer>> apart;

    Joining(int size) {
        this.parent = IntStream.range(0, size).toArray();
        this.apart = Stream.generate(() -> (Set<Integer>) new HashSet<Integer>(0))
                .limit(size)
                .toList();
    }

    /** Keeps the two, and whatever they are joined with, apart from then on. */
    void part(int one, int other) {
        apart.get(first(one)).add(other);
        apart.get(first(other)).add(one);
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
        apart.get(kept).addAll(apart.get(gone));
    }

    private boolean mustStayApart(int left, int right) {
        return apart.get(left).stream().anyMatch(other -> first(other) == right)
                || apart.get(right).stream().anyMatch(other -> first(other) == left);
    }

    private int first(int number) {
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
