package org.claimline.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.core.DB;

/**
 * One connection, spoken to in plain SQL. Prepared statements are kept for the next time; whatever SQLite refuses comes
 * out as a {@link StoreException}. One thread at a time.
 */
public final class Database implements AutoCloseable {
    private static final Duration RETRY = Duration.ofMillis(5);
    private static final String READING = "BEGIN";
    private static final String WRITING = "BEGIN IMMEDIATE";

    private final Path file;
    private final Connection connection;
    private final Duration patience;
    private final Map<String, PreparedStatement> idle = new HashMap<>();
    private final List<Runnable> afterRollback = new ArrayList<>();
    private String begun = "";

    private Database(Path file, Connection connection, Duration patience) {
        this.file = file;
        this.connection = connection;
        this.patience = patience;
    }

    /** @param patience how long a writer waits for another process before it gives up */
    public static Database open(Path file, Duration patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) patience.toMillis());
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setCacheSize(-65_536);
        config.setJournalSizeLimit(64 << 20);
        config.setGetGeneratedKeys(false);
        try {
            // as a URI, lest a question mark in the path be read as the start of options
            return new Database(file, config.createConnection("jdbc:sqlite:" + file.toUri()), patience);
        } catch (SQLException failure) {
            throw Refusal.of(file, failure);
        }
    }

    /**
     * Readers and a writer do not wait for each other. Kept in the file; cannot be set inside a transaction. SQLite does not
     * wait for another process here as it does elsewhere.
     */
    public void writeAhead() {
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                first("PRAGMA journal_mode = WAL", row -> row.getString(1));
                return;
            } catch (StoreException failure) {
                if (!Refusal.isBusy(failure) || System.nanoTime() > until) {
                    throw failure;
                }
                LockSupport.parkNanos(RETRY.toNanos());
            }
        }
    }

    public Path file() {
        return file;
    }

    /** To be told when changes were taken back, as for what was remembered of them. */
    void afterRollback(Runnable listener) {
        afterRollback.add(listener);
    }

    /** Runs one or several statements that ask nothing and bind nothing. */
    public void execute(String script) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        } catch (SQLException failure) {
            throw Refusal.of(file, failure);
        }
    }

    /** SQLite's online backup: another process may write meanwhile. */
    public void copyTo(Path target) {
        online(sqlite -> sqlite.backup("main", target.toString(), null));
    }

    /** SQLite's online backup the other way round. */
    public void takeOver(Path source) {
        online(sqlite -> sqlite.restore("main", source.toString(), null));
        afterRollback.forEach(Runnable::run);
    }

    private void online(Copying copying) {
        try {
            int code = copying.with(connection.unwrap(SQLiteConnection.class).getDatabase());
            if (code != 0) {
                throw Refusal.of(file, new SQLException("the copy was refused", null, code));
            }
        } catch (SQLException failure) {
            throw Refusal.of(file, failure);
        }
    }

    /** How many rows were changed. */
    public int change(String sql, Object... values) {
        return with(sql, values, PreparedStatement::executeUpdate);
    }

    public void each(String sql, RowVisitor visitor, Object... values) {
        eachWhile(() -> true, sql, visitor, values);
    }

    /** As {@link #each}, but ends as soon as no more rows are wanted. */
    public void eachWhile(BooleanSupplier more, String sql, RowVisitor visitor, Object... values) {
        with(sql, values, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                while (more.getAsBoolean() && rows.next()) {
                    visitor.visit(rows);
                }
            }
            return null;
        });
    }

    public <T> List<T> list(String sql, RowMapper<T> mapper, Object... values) {
        List<T> found = new ArrayList<>();
        each(sql, row -> found.add(mapper.map(row)), values);
        return found;
    }

    /** The first row; the mapper must not give null. Also for {@code INSERT … RETURNING}. */
    public <T> Optional<T> first(String sql, RowMapper<T> mapper, Object... values) {
        return with(sql, values, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(mapper.map(rows)) : Optional.empty();
            }
        });
    }

    /** The first column of the only row. */
    public long number(String sql, Object... values) {
        return first(sql, row -> row.getLong(1), values).orElseThrow();
    }

    /**
     * All changes or none; inside another transaction they belong to that one. Takes the right to write at once, so that it
     * cannot be lost half-way to another process.
     */
    public <T> T inTransaction(Supplier<T> work) {
        return between(WRITING, work);
    }

    /** Reads what was there at one moment, whatever other processes write meanwhile; inside another, of its moment. */
    public <T> T inSnapshot(Supplier<T> work) {
        return between(READING, work);
    }

    private <T> T between(String begin, Supplier<T> work) {
        if (begun.equals(WRITING) || !begun.isEmpty() && begin.equals(READING)) {
            return work.get();
        }
        execute(begin);
        begun = begin;
        try {
            T result = work.get();
            execute("COMMIT");
            return result;
        } catch (RuntimeException | Error failure) {
            takeBack(failure);
            throw failure;
        } finally {
            begun = "";
        }
    }

    /** SQLite may have rolled back by itself, as on a full disk; the first failure is the one to tell of. */
    private void takeBack(Throwable failure) {
        afterRollback.forEach(Runnable::run);
        try {
            execute("ROLLBACK");
        } catch (StoreException second) {
            failure.addSuppressed(second);
        }
    }

    /** A statement that failed is not kept: it may be left half executed. */
    private <T> T with(String sql, Object[] values, Use<T> use) {
        try {
            PreparedStatement statement = take(sql);
            try {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                T result = use.of(statement);
                keep(sql, statement);
                return result;
            } catch (SQLException | RuntimeException | Error failure) {
                statement.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw Refusal.of(file, failure);
        }
    }

    private PreparedStatement take(String sql) throws SQLException {
        PreparedStatement kept = idle.remove(sql);
        return kept == null ? connection.prepareStatement(sql) : kept;
    }

    /** With what was bound: clearing it would have SQLite compile the statement anew the next time. */
    private void keep(String sql, PreparedStatement statement) throws SQLException {
        PreparedStatement other = idle.put(sql, statement);
        if (other != null) {
            other.close();
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw Refusal.of(file, failure);
        }
    }

    public interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }

    public interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    private interface Copying {
        int with(DB sqlite) throws SQLException;
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }
}
