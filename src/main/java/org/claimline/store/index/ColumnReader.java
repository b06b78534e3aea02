package org.claimline.store.index;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimline.store.index.IndexColumns.Numbered;
import org.claimline.store.index.IndexColumns.NumberedSpeaker;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.SecondReader;

/** Reads {@link IndexColumns}. Each query is answered from an index alone and never touches a wide row. */
public final class ColumnReader {
    private final Database database;
    private final Optional<SecondReader> second;

    /**
     * Reads them, and whatever must fit them, as of one moment.
     *
     * @param least smallest file in bytes that two connections read
     */
    public static <T> T reading(Database database, long least, Function<IndexColumns, T> reading) {
        Optional<SecondReader> second = SecondReader.of(database.file(), least);
        try {
            return database.inSnapshot(() -> reading.apply(new ColumnReader(database, second).read()));
        } finally {
            second.ifPresent(SecondReader::close);
        }
    }

    /** @param second opened before the snapshot that the database is read in */
    private ColumnReader(Database database, Optional<SecondReader> second) {
        this.database = database;
        this.second = second;
    }

    private IndexColumns read() {
        StatementColumns statements = statements();
        return new IndexColumns(
                articles(),
                statements,
                database.list(
                        "SELECT number, name, country FROM known_speaker",
                        row -> new NumberedSpeaker(row.getInt(1), row.getString(2), row.getString(3))),
                dictionary("SELECT number, label FROM position"),
                dictionary("SELECT number, name FROM outlet"));
    }

    private List<Numbered> dictionary(String sql) {
        return database.list(sql, row -> new Numbered(row.getInt(1), row.getString(2)));
    }

    private ArticleColumns articles() {
        int size = (int) database.number("SELECT count(*) FROM article");
        int[] numbers = new int[size];
        int[] outlets = new int[size];
        int[] published = new int[size];
        Cursor at = new Cursor();
        database.each("""
                SELECT number, outlet, coalesce(published_day, -2147483648) FROM article ORDER BY name, id
                """, row -> {
            numbers[at.place] = row.getInt(1);
            outlets[at.place] = row.getInt(2);
            published[at.place] = row.getInt(3);
            at.place++;
        });
        return new ArticleColumns(numbers, outlets, published);
    }

    /** The count is the first thing read, so that the snapshot stands before the second reader looks. */
    private StatementColumns statements() {
        StatementsReading reading = new StatementsReading((int) database.number("SELECT count(*) FROM statement"));
        return second.filter(SecondReader::seesTheSame)
                .map(other -> reading.together(database, other.database()))
                .orElseGet(() -> reading.alone(database));
    }

    private static final class Cursor {
        private int place;
    }
}
