package org.claimline.store;

import java.util.Arrays;
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
     * The numbers of the statements that hold all of the words, ascending. Any text will do: see {@link WordQuery}.
     *
     * @return empty where the text asks for no word at all
     */
    public Optional<int[]> matching(String text) {
        return WordQuery.of(text).map(query -> {
            Numbers numbers = new Numbers();
            database.each(
                    "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid",
                    row -> numbers.add(row.getInt(1)),
                    query);
            return numbers.toArray();
        });
    }

    /** A list of plain ints: a common word gives hundreds of thousands. */
    private static final class Numbers {
        private int[] values = new int[1024];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
