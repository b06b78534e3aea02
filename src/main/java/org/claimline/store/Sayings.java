package org.claimline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.claimline.model.DateBasis;

/** What is needed of statements to tell which of them say the same: no evidence, reasons or notes. */
public final class Sayings {
    private static final int PAGE = 500;
    private static final String SELECT = """
        SELECT s.number, s.id, p.name, s.role, s.source, s.quote, s.passage, s.earliest, s.latest, s.date_basis,
            s.article, a.published_day, a.name, s.passage_start
        FROM statement s JOIN known_speaker p ON p.number = s.speaker JOIN article a ON a.number = s.article
        """;

    private final Database database;

    Sayings(Database database) {
        this.database = database;
    }

    /**
     * One statement.
     *
     * @param number    as {@link StatementColumns#numbers()} gives it
     * @param earliest  epoch day; {@link Integer#MIN_VALUE} where open
     * @param latest    epoch day; {@link Integer#MAX_VALUE} where open
     * @param article   number of the article
     * @param published epoch day; {@link Integer#MAX_VALUE} where unknown
     * @param name      of the article
     * @param start     of the passage, UTF-16
     */
    public record Saying(
            int number,
            String id,
            String speaker,
            String role,
            String source,
            String quote,
            String passage,
            int earliest,
            int latest,
            DateBasis basis,
            int article,
            int published,
            String name,
            int start) {}

    /** Hands all of them over. */
    public void each(Consumer<Saying> consumer) {
        database.each(SELECT, row -> consumer.accept(saying(row)));
    }

    /** Hands those over; one that is no longer there is left out. */
    public void each(int[] numbers, Consumer<Saying> consumer) {
        for (int from = 0; from < numbers.length; from += PAGE) {
            String page = Arrays.stream(numbers, from, Math.min(from + PAGE, numbers.length))
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining(",", "[", "]"));
            database.each(
                    SELECT + "WHERE s.number IN (SELECT value FROM json_each(?))",
                    row -> consumer.accept(saying(row)),
                    page);
        }
    }

    private static Saying saying(ResultSet row) throws SQLException {
        return new Saying(
                row.getInt(1),
                StatementId.of(row.getLong(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                day(row, 8, Integer.MIN_VALUE),
                day(row, 9, Integer.MAX_VALUE),
                DateBasis.ofLabel(row.getString(10)),
                row.getInt(11),
                day(row, 12, Integer.MAX_VALUE),
                row.getString(13),
                row.getInt(14));
    }

    private static int day(ResultSet row, int column, int otherwise) throws SQLException {
        int day = row.getInt(column);
        return row.wasNull() ? otherwise : day;
    }
}
