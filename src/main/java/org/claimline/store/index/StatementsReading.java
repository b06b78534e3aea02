package org.claimline.store.index;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.SecondReader;

/**
 * Fills the columns of all statements. Two connections do it in half the time: one reads forwards, the other backwards,
 * until they meet. Every row is asked of an index that holds all of it.
 */
final class StatementsReading {
    private static final int AT_ONCE = 4_096;

    private final StatementColumns columns;
    private final AtomicInteger left;

    /** @param size how many statements there are, in the snapshot that is read */
    StatementsReading(int size) {
        this.columns = new StatementColumns(
                new int[size],
                new long[size],
                new int[size],
                new int[size],
                new int[size],
                new int[size],
                new int[size],
                new byte[size]);
        this.left = new AtomicInteger(size);
    }

    StatementColumns alone(Database database) {
        forwards(database);
        return columns;
    }

    /** @param second sees the same snapshot; used on another thread until this returns */
    StatementColumns together(Database database, Database second) {
        CompletableFuture<Void> backwards = CompletableFuture.runAsync(() -> backwards(second));
        try {
            forwards(database);
        } finally {
            SecondReader.await(backwards);
        }
        return columns;
    }

    private void forwards(Database database) {
        read(database, "article, passage_start, number", 0, 1);
    }

    private void backwards(Database database) {
        read(database, "article DESC, passage_start DESC, number DESC", columns.size() - 1, -1);
    }

    private void read(Database database, String order, int first, int step) {
        Share share = new Share();
        Cursor at = new Cursor(first);
        database.eachWhile(share::takeOne, """
                SELECT number, id, article, speaker, position,
                    coalesce(earliest, -2147483648), coalesce(latest, 2147483647), exactness
                FROM statement ORDER BY %s
                """.formatted(order), row -> {
            int place = at.place;
            at.place += step;
            columns.numbers()[place] = row.getInt(1);
            columns.ids()[place] = row.getLong(2);
            columns.articles()[place] = row.getInt(3);
            columns.speakers()[place] = row.getInt(4);
            columns.positions()[place] = row.getInt(5);
            columns.earliest()[place] = row.getInt(6);
            columns.latest()[place] = row.getInt(7);
            columns.exactness()[place] = row.getByte(8);
        });
    }

    private static final class Cursor {
        private int place;

        Cursor(int place) {
            this.place = place;
        }
    }

    /** Rows are shared out some thousands at a time, so that neither reader waits for the other. */
    private final class Share {
        private int mine;

        boolean takeOne() {
            if (mine == 0) {
                mine = Math.max(0, Math.min(AT_ONCE, left.getAndAdd(-AT_ONCE)));
            }
            return mine-- > 0;
        }
    }
}
