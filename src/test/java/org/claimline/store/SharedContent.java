package org.claimline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything in a store that a bundle carries, by table, as text, with ids in place of the numbers that a database gives:
 * two stores that hold the same have the same, whatever their past.
 */
public final class SharedContent {
    /** What does not travel: the line of acts; and what holds words and numbers for other tables. */
    private static final Set<String> LEFT_AT_HOME = Set.of(
            "act",
            "history",
            "outlet",
            "speaker",
            "position",
            "tag",
            "utterance_ground",
            "utterance_found",
            "note_before");

    private static final String SAID = "(SELECT printf('%016x', id) FROM statement WHERE number = ";
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("article", """
                SELECT a.id, a.name, a.title, a.author, o.name, a.url, a.published, a.published_day, a.taken_in
                FROM article a JOIN outlet o ON o.number = a.outlet ORDER BY a.number
                """);
        TABLES.put("article_text", byArticle("text, body_start, body_end", "article_text"));
        TABLES.put("article_original", byArticle("charset, hex(bytes)", "article_original"));
        TABLES.put("passed_over", byArticle("place, passage_start, passage_end, source, rule, why", "passed_over"));
        TABLES.put("article_address", byArticle("address", "article_address"));
        TABLES.put("article_sketch", byArticle("hash", "article_sketch"));
        TABLES.put("article_kin", """
                SELECT a.id, k.kind, f.id, k.likeness FROM article_kin k
                JOIN article a ON a.number = k.article JOIN article f ON f.number = k.first ORDER BY 1
                """);
        TABLES.put(
                "article_history",
                "SELECT action, at, article, field, was, became FROM article_repair ORDER BY 2, 1, 3, 4, 5, 6");
        TABLES.put("statement", """
                SELECT printf('%016x', s.id), a.id, p.name, p.type, p.country, o.label, s.passage_start, s.passage_end,
                    s.earliest, s.latest, s.exactness, s.found, s.role, s.date, s.date_basis, s.date_words, s.condition,
                    s.troops_of, s.kind, s.contents, s.source_start, s.source_end, s.cue_start, s.cue_end, s.quote,
                    s.passage, s.source, s.cue, s.confidence, s.reasons
                FROM statement s JOIN article a ON a.number = s.article
                JOIN speaker p ON p.number = s.speaker JOIN position o ON o.number = s.position
                ORDER BY a.number, s.number
                """);
        for (Map.Entry<String, String> table : Map.of(
                        "review", "decision, decided",
                        "correction", "fields, corrected",
                        "reading", "seen, latest",
                        "kept", "1",
                        "added", "json_remove(fields, '$.number')")
                .entrySet()) {
            TABLES.put(
                    table.getKey(),
                    "SELECT " + SAID + "statement), " + table.getValue() + " FROM " + table.getKey() + " ORDER BY 1");
        }
        TABLES.put(
                "note",
                "SELECT number, " + SAID
                        + "statement), article, speaker, text, created, modified FROM note ORDER BY 1");
        TABLES.put("note_origin", "SELECT * FROM note_origin ORDER BY 1");
        TABLES.put(
                "note_tag",
                "SELECT nt.note, nt.place, t.name FROM note_tag nt JOIN tag t ON t.number = nt.tag ORDER BY 1, 2");
        TABLES.put("tie", "SELECT * FROM tie ORDER BY 1, 2");
        TABLES.put("speaker_line", "SELECT * FROM speaker_line ORDER BY 1");
        TABLES.put("saved_view", "SELECT name, query, look, saved FROM saved_view ORDER BY number");
        TABLES.put("conflict", "SELECT * FROM conflict ORDER BY id");
        // a title that was set right is found by its new words once the statement is written anew, which an import does
        TABLES.put(
                "words",
                "SELECT " + SAID
                        + "doc), term, col, offset FROM temp.words_in WHERE col <> 'title' ORDER BY 1, 3, 4, 2");
        TABLES.put("note_words", "SELECT doc, term, col, offset FROM temp.note_words_in ORDER BY 1, 3, 4, 2");
    }

    private SharedContent() {}

    private static String byArticle(String columns, String table) {
        return "SELECT (SELECT id FROM article WHERE number = article), " + columns + " FROM " + table
                + " ORDER BY 1, 2";
    }

    /** Tables of the schema of which nobody has said whether they travel. */
    public static Set<String> forgotten(Path file) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'"
                        + " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%words\\_%' ESCAPE '\\'")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        tables.removeAll(TABLES.keySet());
        tables.removeAll(LEFT_AT_HOME);
        return tables;
    }

    public static String of(Path file) throws SQLException {
        return StoreContent.of(file, TABLES);
    }
}
