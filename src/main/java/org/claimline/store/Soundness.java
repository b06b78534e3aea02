package org.claimline.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.claimline.store.sqlite.DatabaseFile;
import org.claimline.store.sqlite.Refusal;
import org.claimline.store.sqlite.StoreException;
import org.sqlite.SQLiteConfig;

/** Whether a database file is whole, asked without changing it. */
public final class Soundness {
    private static final int MOST = 20;

    private Soundness() {}

    /** What is wrong with it, a sentence's worth each; empty where all is well. Never throws for what is in the file. */
    public static List<String> faults(Path file) {
        if (!Files.isRegularFile(file)) {
            return List.of("there is no file " + file);
        }
        List<String> faults = new ArrayList<>();
        try {
            DatabaseFile.prepare(file, Migrations.NEWEST);
            try (Connection connection = readOnly(file);
                    Statement statement = connection.createStatement()) {
                ask(statement, "PRAGMA integrity_check(" + MOST + ")", "ok", faults);
                ask(statement, "PRAGMA foreign_key_check", null, faults);
            }
        } catch (StoreException refused) {
            faults.add(refused.getMessage());
        } catch (SQLException failure) {
            faults.add(Refusal.of(file, failure).getMessage());
        }
        return faults;
    }

    private static Connection readOnly(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(5_000);
        return config.createConnection("jdbc:sqlite:" + file.toUri());
    }

    private static void ask(Statement statement, String question, String allIsWell, List<String> faults)
            throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            while (row.next() && faults.size() < MOST) {
                if (!row.getString(1).equals(allIsWell)) {
                    faults.add(
                            allIsWell == null
                                    ? "a row of " + row.getString(1) + " refers to nothing"
                                    : row.getString(1));
                }
            }
        }
    }
}
