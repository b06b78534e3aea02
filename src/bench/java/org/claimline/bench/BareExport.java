package org.claimline.bench;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.stream.Stream;

/** The same rows as an export has, from SQL to CSV with nothing between: offsets as they are kept, no groups, no guard. */
final class BareExport {
    private static final String ROWS = """
            SELECT printf('%016x', s.id) AS id, s.date, date(s.earliest * 86400, 'unixepoch') AS date_earliest,
                date(s.latest * 86400, 'unixepoch') AS date_latest, s.date_basis, s.date_words, p.name AS speaker,
                p.type AS speaker_type, s.role, p.country, o.label AS position, s.condition, s.troops_of, s.kind, s.cue,
                s.source, s.quote, s.passage, s.passage_start AS start, s.passage_end AS "end", a.name AS article, a.title,
                u.name AS outlet, a.published, a.url, round(s.confidence, 2) AS confidence,
                s.reasons ->> '$[0][1]' AS rule, coalesce(r.decision, 'new') AS review,
                coalesce((SELECT group_concat(n.text, char(10) || char(10)) FROM note n WHERE n.statement = s.number), '')
                    AS note, '' AS tags, '' AS "group", 1 AS reports
            FROM statement s JOIN article a ON a.number = s.article JOIN outlet u ON u.number = a.outlet
            JOIN known_speaker p ON p.number = s.speaker JOIN position o ON o.number = s.position
            LEFT JOIN review r ON r.statement = s.number
            ORDER BY coalesce(s.earliest, s.latest) NULLS LAST, s.latest NULLS LAST, a.name, s.passage_start
            """;

    private final Path store;
    private final Path file;
    private final boolean hasSqlite;

    BareExport(Path store, Path file) {
        this.store = store;
        this.file = file;
        this.hasSqlite = Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "sqlite3")));
    }

    String name() {
        return hasSqlite ? "sqlite3 -csv" : "JDBC and FastCSV";
    }

    /** The median of several runs. */
    double seconds(int runs) throws Exception {
        double[] all = new double[runs];
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            if (hasSqlite) {
                sqlite();
            } else {
                jdbc();
            }
            all[run] = (System.nanoTime() - start) / 1e9;
        }
        return Programs.percentile(all, 50);
    }

    private void sqlite() throws Exception {
        int code = new ProcessBuilder("sqlite3", "-readonly", "-header", "-csv", store.toString(), ROWS)
                .redirectOutput(file.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("sqlite3 ended with " + code);
        }
    }

    private void jdbc() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ROWS);
                CsvWriter csv = CsvWriter.builder().build(file)) {
            String[] cells = new String[rows.getMetaData().getColumnCount()];
            while (rows.next()) {
                for (int column = 0; column < cells.length; column++) {
                    cells[column] = rows.getString(column + 1);
                }
                csv.writeRecord(cells);
            }
        }
    }
}
