package org.claimline.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.claimline.store.Store;

/** Puts the rows of one database into another of the same schema, and does nothing else: the least that an import costs. */
final class BareInsert {
    private static final List<String> TABLES = List.of(
            "outlet",
            "speaker",
            "position",
            "article",
            "article_text",
            "article_original",
            "passed_over",
            "statement",
            "article_address",
            "article_sketch",
            "article_kin");
    private static final String WORDS =
            "SELECT s.number, s.passage, a.title, '' FROM statement s JOIN article a ON a.number = s.article";
    private static final int ROWS_AT_ONCE = 5_000;

    private BareInsert() {}

    private record Rows(String insert, List<Object[]> values) {}

    /** Seconds that writing took; reading the rows is not counted. */
    static double seconds(Path filled, Path empty) throws Exception {
        Files.deleteIfExists(empty);
        Store.open(empty).close();
        List<Rows> all = rows(filled);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + empty)) {
            try (Statement pragma = connection.createStatement()) {
                pragma.execute("PRAGMA synchronous = FULL");
                pragma.execute("PRAGMA cache_size = -65536");
            }
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            for (Rows rows : all) {
                write(connection, rows);
            }
            connection.commit();
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private static void write(Connection connection, Rows rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(rows.insert())) {
            int written = 0;
            for (Object[] row : rows.values()) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.executeUpdate();
                if (++written % ROWS_AT_ONCE == 0) {
                    connection.commit();
                }
            }
        }
    }

    private static List<Rows> rows(Path filled) throws SQLException {
        List<Rows> all = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + filled)) {
            for (String table : TABLES) {
                all.add(rows(connection, "INSERT INTO " + table, "SELECT * FROM " + table));
            }
            all.add(rows(connection, "INSERT INTO words (rowid, passage, title, notes)", WORDS));
        }
        return all;
    }

    private static Rows rows(Connection connection, String insert, String select) throws SQLException {
        List<Object[]> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(select)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                Object[] cells = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    cells[i] = row.getObject(i + 1);
                }
                values.add(cells);
            }
            return new Rows(insert + " VALUES (" + "?, ".repeat(columns - 1) + "?)", values);
        }
    }
}
