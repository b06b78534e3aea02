package org.claimline.store;

import java.util.List;
import org.claimline.store.IndexColumns.Numbered;
import org.claimline.store.IndexColumns.NumberedSpeaker;

/** Reads {@link IndexColumns}. Each query is answered from an index alone and never touches a wide row. */
final class ColumnReader {
    private final Database database;

    ColumnReader(Database database) {
        this.database = database;
    }

    IndexColumns read() {
        return new IndexColumns(
                articles(),
                statements(),
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

    private StatementColumns statements() {
        int size = (int) database.number("SELECT count(*) FROM statement");
        StatementColumns columns = new StatementColumns(
                new int[size],
                new long[size],
                new int[size],
                new int[size],
                new int[size],
                new int[size],
                new int[size],
                new byte[size]);
        Cursor at = new Cursor();
        database.each("""
                SELECT number, id, article, speaker, position,
                    coalesce(earliest, -2147483648), coalesce(latest, 2147483647), exactness
                FROM statement ORDER BY article, passage_start, number
                """, row -> {
            int place = at.place++;
            columns.numbers()[place] = row.getInt(1);
            columns.ids()[place] = row.getLong(2);
            columns.articles()[place] = row.getInt(3);
            columns.speakers()[place] = row.getInt(4);
            columns.positions()[place] = row.getInt(5);
            columns.earliest()[place] = row.getInt(6);
            columns.latest()[place] = row.getInt(7);
            columns.exactness()[place] = row.getByte(8);
        });
        return columns;
    }

    private static final class Cursor {
        private int place;
    }
}
