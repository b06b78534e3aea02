package org.claimline.store;

import java.util.Optional;

/** Finds statements by words of their passage, their article's title and their notes. Case and accents do not matter. */
public final class Words {
    private final Database database;

    Words(Database database) {
        this.database = database;
    }

    void put(long statement, String passage, String title, String notes) {
        remove(statement);
        add(statement, passage, title, notes);
    }

    void add(long statement, String passage, String title, String notes) {
        database.change(
                "INSERT INTO words (rowid, passage, title, notes) VALUES (?, ?, ?, ?)",
                statement,
                passage,
                title,
                notes);
    }

    void remove(long statement) {
        database.change("DELETE FROM words WHERE rowid = ?", statement);
    }

    /**
     * The numbers of the statements that hold all of the words, in no order. Any text will do: see {@link WordQuery}.
     *
     * @return empty where the text asks for no word at all
     */
    public Optional<int[]> matching(String text) {
        return WordQuery.of(text)
                .map(query -> database.first(
                                "SELECT coalesce(group_concat(rowid), '') FROM words WHERE words MATCH ?",
                                row -> numbers(row.getBytes(1)),
                                query)
                        .orElseThrow());
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
