package org.claimline.workspace.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.claimline.model.Note;
import org.claimline.model.Review;
import org.claimline.store.Store;

/**
 * What the analyst decided and wrote, by row of the {@link Columns} it was made for. Immutable: a change copies the one
 * column it is about.
 */
public final class Annotations {

    private static final Review[] REVIEWS = Review.values();

    private final byte[] reviews;
    private final BitSet noted;
    private final SortedMap<String, int[]> rowsOfTag;

    private Annotations(byte[] reviews, BitSet noted, SortedMap<String, int[]> rowsOfTag) {
        this.reviews = reviews;
        this.noted = noted;
        this.rowsOfTag = rowsOfTag;
    }

    static Annotations load(Store store, Columns columns) {
        byte[] reviews = new byte[columns.size()];
        store.reviews().each((statement, review) -> reviews[columns.row(statement)] = (byte) review.ordinal());
        BitSet noted = new BitSet(columns.size());
        Map<String, BitSet> tagged = new HashMap<>();
        store.notes().each((statement, tag) -> {
            int row = columns.row(statement);
            noted.set(row);
            if (tag != null) {
                tagged.computeIfAbsent(tag, name -> new BitSet()).set(row);
            }
        });
        SortedMap<String, int[]> rowsOfTag = new TreeMap<>();
        tagged.forEach((tag, rows) -> rowsOfTag.put(tag, rows.stream().toArray()));
        return new Annotations(reviews, noted, rowsOfTag);
    }

    /** As the ordinal of a {@link Review}. */
    public byte reviewCode(int row) {
        return reviews[row];
    }

    Review review(int row) {
        return REVIEWS[reviews[row]];
    }

    boolean hasNotes(int row) {
        return noted.get(row);
    }

    List<String> tags(int row) {
        return rowsOfTag.entrySet().stream()
                .filter(entry -> Arrays.binarySearch(entry.getValue(), row) >= 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    List<String> tags() {
        return List.copyOf(rowsOfTag.keySet());
    }

    /** Ascending; empty for a tag that is not in use. Must not be changed. */
    public int[] rowsOf(String tag) {
        return rowsOfTag.getOrDefault(tag, new int[0]);
    }

    public Annotations withReview(IntStream rows, Review review) {
        byte[] changed = reviews.clone();
        rows.forEach(row -> changed[row] = (byte) review.ordinal());
        return new Annotations(changed, noted, rowsOfTag);
    }

    /** @param notes all that the statement now has */
    public Annotations withNotes(int row, Collection<Note> notes) {
        BitSet changed = (BitSet) noted.clone();
        changed.set(row, !notes.isEmpty());
        SortedMap<String, int[]> tagged = new TreeMap<>(rowsOfTag);
        tagged.replaceAll((tag, rows) -> without(rows, row));
        for (Note note : notes) {
            note.tags().forEach(tag -> tagged.merge(tag, new int[] {row}, Annotations::union));
        }
        tagged.values().removeIf(rows -> rows.length == 0);
        return new Annotations(reviews, changed, tagged);
    }

    private static int[] without(int[] rows, int row) {
        return Arrays.binarySearch(rows, row) < 0
                ? rows
                : Arrays.stream(rows).filter(other -> other != row).toArray();
    }

    private static int[] union(int[] rows, int[] more) {
        return IntStream.concat(Arrays.stream(rows), Arrays.stream(more))
                .sorted()
                .distinct()
                .toArray();
    }
}
