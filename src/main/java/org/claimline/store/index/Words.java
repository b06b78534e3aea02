package org.claimline.store.index;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.SecondReader;

/** Finds statements by words of their passage, their article's title and their notes. Case and accents do not matter. */
public final class Words {
    private static final String MATCHING =
            "SELECT coalesce(group_concat(rowid), '') FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ?";

    /** Of a file, in bytes: to open it a second time takes some milliseconds. */
    private static final long WORTH_TWO_READERS = 128 << 20;

    private final Database database;

    public Words(Database database) {
        this.database = database;
    }

    public void put(long statement, String passage, String title, String notes) {
        remove(statement);
        add(statement, passage, title, notes);
    }

    public void add(long statement, String passage, String title, String notes) {
        database.change(
                "INSERT INTO words (rowid, passage, title, notes) VALUES (?, ?, ?, ?)",
                statement,
                passage,
                title,
                notes);
    }

    public void remove(long statement) {
        database.change("DELETE FROM words WHERE rowid = ?", statement);
    }

    /**
     * The numbers of the statements that hold all of the words, in no order. Any text will do: see {@link WordQuery}.
     *
     * @return empty where the text asks for no word at all
     */
    public Optional<int[]> matching(String text) {
        return matching(text, WORTH_TWO_READERS);
    }

    /** @param least smallest file in bytes that two connections search */
    public Optional<int[]> matching(String text, long least) {
        return WordQuery.of(text)
                .map(query -> SecondReader.of(database.file(), least)
                        .map(second -> inHalves(second, query))
                        .orElseGet(() -> between(database, query, 0, Integer.MAX_VALUE)));
    }

    /** What one of the two sees and the other does not yet is for {@code Store.version} to tell. */
    private int[] inHalves(SecondReader second, String query) {
        int half = (int) (database.number("SELECT coalesce(max(number), 0) FROM statement") / 2);
        CompletableFuture<int[]> later =
                CompletableFuture.supplyAsync(() -> between(second.database(), query, half + 1, Integer.MAX_VALUE));
        try (second) {
            int[] earlier;
            try {
                earlier = between(database, query, 0, half);
            } finally {
                SecondReader.await(later);
            }
            return IntStream.concat(Arrays.stream(earlier), Arrays.stream(later.join()))
                    .toArray();
        }
    }

    private static int[] between(Database database, String query, int first, int last) {
        return database.first(MATCHING, row -> numbers(row.getBytes(1)), query, first, last)
                .orElseThrow();
    }

    /** A common word is in hundreds of thousands: as one text they come over in half the time that rows would take. */
    private static int[] numbers(byte[] joined) {
        if (joined == null || joined.length == 0) {
            return new int[0];
        }
        int size = 1;
        for (byte character : joined) {
            size += character == ',' ? 1 : 0;
        }
        int[] numbers = new int[size];
        int place = 0;
        int number = 0;
        for (byte character : joined) {
            if (character == ',') {
                numbers[place++] = number;
                number = 0;
            } else {
                number = 10 * number + character - '0';
            }
        }
        numbers[place] = number;
        return numbers;
    }
}
