package org.claimline.text;

import java.util.Collection;

/**
 * A stretch of a text: UTF-16 code units from {@code start} (inclusive) to {@code end} (exclusive).
 *
 * @throws IllegalArgumentException where {@code start} is negative or lies behind {@code end}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    /** The smallest span that holds every one of {@code spans}; these must not be empty. */
    public static Span covering(Collection<Span> spans) {
        int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
        int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
        return new Span(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean overlapsAny(Iterable<Span> others) {
        for (Span other : others) {
            if (overlaps(other)) {
                return true;
            }
        }
        return false;
    }

    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** By start, the longer one first where two start together. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
