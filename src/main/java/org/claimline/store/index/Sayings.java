package org.claimline.store.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.claimline.model.DateBasis;
import org.claimline.store.sqlite.Database;

/** What is needed of statements to tell which of them say the same: no evidence, reasons or notes. */
public final class Sayings {
    private final Database database;

    public Sayings(Database database) {
        this.database = database;
    }

    /**
     * One statement.
     *
     * @param number   as {@link StatementColumns#numbers()} gives it
     * @param id       its 64 bits
     * @param earliest epoch day; {@link Integer#MIN_VALUE} where open
     * @param latest   epoch day; {@link Integer#MAX_VALUE} where open
     * @param start    of the passage, UTF-16
     */
    public record Saying(
            int number,
            long id,
            String speaker,
            String role,
            String source,
            String quote,
            String passage,
            int earliest,
            int latest,
            DateBasis basis,
            Told told,
            int start) {}

    /**
     * The article that a statement stands in, the same object for all of them.
     *
     * @param published epoch day; {@link Integer#MAX_VALUE} where unknown
     */
    public record Told(int article, String name, int published) {}

    /** Hands them over as long as more are wanted; inside a snapshot ({@code Store.inSnapshot}). */
    public void eachWhile(BooleanSupplier more, Consumer<Saying> consumer) {
        Map<Integer, String> speakers = speakers();
        Map<Integer, Told> articles = articles();
        database.eachWhile(more, """
                SELECT number, id, speaker, role, source, quote, passage, earliest, latest, date_basis, article, passage_start
                FROM statement
                """, row -> consumer.accept(saying(row, speakers, articles)));
    }

    private Map<Integer, String> speakers() {
        Map<Integer, String> names = new HashMap<>();
        database.each("SELECT number, name FROM known_speaker", row -> names.put(row.getInt(1), row.getString(2)));
        return names;
    }

    private Map<Integer, Told> articles() {
        Map<Integer, Told> articles = new HashMap<>();
        database.each(
                "SELECT number, name, published_day FROM article",
                row -> articles.put(
                        row.getInt(1), new Told(row.getInt(1), row.getString(2), day(row, 3, Integer.MAX_VALUE))));
        return articles;
    }

    private static Saying saying(ResultSet row, Map<Integer, String> speakers, Map<Integer, Told> articles)
            throws SQLException {
        return new Saying(
                row.getInt(1),
                row.getLong(2),
                speakers.get(row.getInt(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                day(row, 8, Integer.MIN_VALUE),
                day(row, 9, Integer.MAX_VALUE),
                DateBasis.ofLabel(row.getString(10)),
                articles.get(row.getInt(11)),
                row.getInt(12));
    }

    private static int day(ResultSet row, int column, int otherwise) throws SQLException {
        int day = row.getInt(column);
        return row.wasNull() ? otherwise : day;
    }
}
