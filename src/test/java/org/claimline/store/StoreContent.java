package org.claimline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that a store holds, by table, as text; what was only done (acts and history), words that no row uses, and
 * numbers still to be given are left out.
 */
public final class StoreContent {
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("article", "SELECT * FROM article ORDER BY 1");
        TABLES.put("article_text", "SELECT * FROM article_text ORDER BY 1");
        TABLES.put("passed_over", "SELECT * FROM passed_over ORDER BY 1, 2");
        TABLES.put("statement", """
                SELECT p.name || p.type || p.country, o.label, s.id, s.article, s.passage_start, s.passage_end, s.earliest,
                    s.latest, s.exactness, s.found, s.role, s.date, s.date_basis, s.date_words, s.condition, s.troops_of,
                    s.kind, s.contents, s.source_start, s.source_end, s.cue_start, s.cue_end, s.quote, s.passage, s.source,
                    s.cue, s.confidence, s.reasons, s.number
                FROM statement s JOIN known_speaker p ON p.number = s.speaker JOIN position o ON o.number = s.position
                ORDER BY s.id
                """);
        TABLES.put("review", "SELECT * FROM review ORDER BY 1");
        TABLES.put("correction", "SELECT * FROM correction ORDER BY 1");
        TABLES.put("reading", "SELECT * FROM reading ORDER BY 1");
        TABLES.put("kept", "SELECT * FROM kept ORDER BY 1");
        TABLES.put("added", "SELECT * FROM added ORDER BY 1");
        TABLES.put("note", "SELECT * FROM note ORDER BY 1");
        TABLES.put(
                "note_tag",
                "SELECT nt.note, nt.place, t.name FROM note_tag nt JOIN tag t ON t.number = nt.tag ORDER BY 1, 2");
        TABLES.put("saved_view", "SELECT * FROM saved_view ORDER BY 1");
        TABLES.put("tie", "SELECT * FROM tie ORDER BY 1, 2");
        TABLES.put("speaker_line", "SELECT * FROM speaker_line ORDER BY 1");
        TABLES.put("words", "SELECT * FROM temp.words_in ORDER BY doc, col, offset");
        TABLES.put("note_words", "SELECT * FROM temp.note_words_in ORDER BY doc, col, offset");
    }

    private StoreContent() {}

    public static String of(Path file) throws SQLException {
        return of(file, TABLES);
    }

    /** @param tables questions by the name of what they tell */
    static String of(Path file, Map<String, String> tables) throws SQLException {
        StringBuilder content = new StringBuilder();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE VIRTUAL TABLE temp.words_in USING fts5vocab(main, words, instance)");
            statement.executeUpdate(
                    "CREATE VIRTUAL TABLE temp.note_words_in USING fts5vocab(main, note_words, instance)");
            for (Map.Entry<String, String> table : tables.entrySet()) {
                content.append(table.getKey()).append('\n');
                try (ResultSet row = statement.executeQuery(table.getValue())) {
                    while (row.next()) {
                        content.append(line(row)).append('\n');
                    }
                }
            }
        }
        return content.toString();
    }

    private static String line(ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            cells.add(String.valueOf(row.getString(i)));
        }
        return String.join("|", cells);
    }
}
