package org.claimline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimline.model.NoteSubject;
import org.claimline.model.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it takes articles in, decides in bulk and writes notes. {@code -Dkills=100} for more. */
class KilledTest {
    private static final int KILLS = Integer.getInteger("kills", 12);
    private static final int BULK = 40;

    @TempDir
    Path folder;

    @Test
    void eachActIsWhollyThereOrNotAtAll() throws Exception {
        Path file = folder.resolve("claimline.db");
        Store.open(file).close();
        Random random = new Random(11);
        for (int round = 0; round < KILLS; round++) {
            kill(file, round, random.nextInt(250));
            try (Store store = Store.open(file)) {
                assertThat(Soundness.faults(file)).isEmpty();
                assertThat(number(file, """
                        SELECT count(*) FROM (
                            SELECT a.number, a.name, count(h.number) AS n
                            FROM act a LEFT JOIN history h ON h.action = a.number GROUP BY a.number)
                        WHERE n <> CASE name WHEN 'note.add' THEN 1 ELSE %d END
                        """.formatted(BULK))).isZero();
                assertThat(number(file, """
                        SELECT count(*) FROM article a JOIN article_text t ON t.article = a.number
                        WHERE (SELECT count(*) FROM statement s WHERE s.article = a.number)
                            <> (length(t.text) - length(replace(t.text, ' said ', ''))) / 6
                        """)).isZero();
                String content = StoreContent.of(file);
                int undone = 0;
                while (store.acts().undo(Instant.EPOCH).isPresent()) {
                    undone++;
                }
                assertThat(number(file, "SELECT (SELECT count(*) FROM review) + (SELECT count(*) FROM note)"))
                        .isZero();
                while (undone-- > 0) {
                    store.acts().redo(Instant.EPOCH);
                }
                assertThat(StoreContent.of(file)).isEqualTo(content);
            }
        }
    }

    /** Works until it is killed. */
    static final class Analyst {
        public static void main(String[] arguments) {
            Samples samples = new Samples(Long.parseLong(arguments[1]), 20);
            try (Store store = Store.open(Path.of(arguments[0]))) {
                System.out.println("at work");
                List<String> waiting = new ArrayList<>();
                for (int i = 0; i < 1_000_000; i++) {
                    Samples.Told told = samples.article(i);
                    store.inTransaction(() ->
                            store.findings().take(told.file(), told.statements(), told.passedOver(), Instant.EPOCH));
                    told.statements().forEach(one -> waiting.add(one.id()));
                    if (waiting.size() >= BULK) {
                        store.reviews().decide(waiting.subList(0, BULK), Review.ACCEPTED, Instant.EPOCH);
                        waiting.clear();
                    }
                    store.notes().add(NoteSubject.PROJECT, "note " + i, List.of("a", "b"), Instant.EPOCH);
                }
            }
        }
    }

    private static void kill(Path file, int round, int millis) throws Exception {
        Process analyst = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Analyst.class.getName(),
                        file.toString(),
                        Integer.toString(500 + round))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = analyst.inputReader()) {
            String line = said.readLine();
            while (line != null && !line.equals("at work")) {
                line = said.readLine();
            }
            assertThat(line).isEqualTo("at work");
            Thread.sleep(millis);
        } finally {
            analyst.destroyForcibly().waitFor();
        }
    }

    private static long number(Path file, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.getLong(1);
        }
    }
}
