package org.claimline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.claimline.model.Article;
import org.claimline.model.ArticleInfo;
import org.claimline.store.sqlite.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several programs on one file, and one that is killed. */
class TwoProcessesTest {
    @TempDir
    Path folder;

    @Test
    void whatOneWritesTheOtherSeesAndIsToldOf() {
        Path file = folder.resolve("claimline.db");
        Samples.Told told = new Samples(1, 5).article(1);
        try (Store one = Store.open(file);
                Store other = Store.open(file)) {
            long before = other.version();
            long own = one.version();
            take(one, told);
            assertThat(one.version()).isEqualTo(own);
            assertThat(other.version()).isNotEqualTo(before);
            assertThat(other.articles().has(told.file().article().id())).isTrue();
        }
    }

    @Test
    void aReaderIsNotHeldUpByAWriter() throws Exception {
        Path file = folder.resolve("claimline.db");
        try (Store reader = Store.open(file, Duration.ofMillis(50));
                Store writer = Store.open(file)) {
            writer.inTransaction(() -> {
                Samples.Told told = new Samples(1, 5).article(1);
                writer.findings().take(told.file(), told.statements(), told.passedOver(), Instant.EPOCH);
                assertThat(reader.articles().all()).isEmpty();
                return null;
            });
            assertThat(reader.articles().all()).hasSize(1);
        }
    }

    @Test
    void aWriterWaitsForAnother() throws Exception {
        Path file = folder.resolve("claimline.db");
        try (Store one = Store.open(file);
                Store other = Store.open(file)) {
            CompletableFuture<Void> waiting = one.inTransaction(() -> {
                Samples.Told first = new Samples(1, 5).article(1);
                one.findings().take(first.file(), first.statements(), first.passedOver(), Instant.EPOCH);
                CompletableFuture<Void> second =
                        CompletableFuture.runAsync(() -> take(other, new Samples(2, 5).article(2)));
                assertThatThrownBy(() -> second.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                return second;
            });
            waiting.get(5, TimeUnit.SECONDS);
            assertThat(one.articles().all()).hasSize(2);
        }
    }

    @Test
    void aWriterThatWaitedLongEnoughSaysWhy() {
        Path file = folder.resolve("claimline.db");
        try (Store one = Store.open(file);
                Store other = Store.open(file, Duration.ofMillis(50))) {
            one.inTransaction(() -> {
                assertThatThrownBy(() -> take(other, new Samples(1, 5).article(1)))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContainingAll("in use by another program", file.toString());
                return null;
            });
            take(other, new Samples(1, 5).article(1));
        }
    }

    @Test
    void aWriterKilledAtAnyMomentLeavesWholeArticles() throws Exception {
        Path file = folder.resolve("claimline.db");
        Store.open(file).close();
        int before = 0;
        for (int round = 0; round < 3; round++) {
            killAWriter(file, round);
            try (Store store = Store.open(file)) {
                List<ArticleInfo> articles = store.articles().all();
                assertThat(articles).hasSizeGreaterThan(before);
                before = articles.size();
                for (ArticleInfo info : articles) {
                    Article article = store.articles().find(info.id()).orElseThrow();
                    assertThat(statementsOf(file, info.id())).isEqualTo(sentencesIn(article.text()));
                }
            }
            assertThat(integrity(file)).isEqualTo("ok");
        }
    }

    /** Writes until it is killed. */
    static final class Writer {
        public static void main(String[] arguments) {
            Samples samples = new Samples(Long.parseLong(arguments[1]), 20);
            try (Store store = Store.open(Path.of(arguments[0]))) {
                for (int i = 0; ; i++) {
                    take(store, samples.article(i));
                    if (i == 20) {
                        System.out.println("well under way");
                    }
                }
            }
        }
    }

    private static void killAWriter(Path file, int round) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        file.toString(),
                        Integer.toString(100 + round))
                .redirectErrorStream(true)
                .start();
        try {
            BufferedReader said = writer.inputReader();
            assertThat(said.readLine()).isEqualTo("well under way");
            Thread.sleep(37L * round);
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private static int sentencesIn(String text) {
        return text.split(" said ", -1).length - 1;
    }

    private static int statementsOf(Path file, String articleId) throws Exception {
        return Integer.parseInt(ask(
                file,
                "SELECT count(*) FROM statement s JOIN article a ON a.number = s.article WHERE a.id = '" + articleId
                        + "'"));
    }

    private static String integrity(Path file) throws Exception {
        return ask(file, "PRAGMA integrity_check");
    }

    private static String ask(Path file, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.getString(1);
        }
    }

    private static void take(Store store, Samples.Told told) {
        store.inTransaction(
                () -> store.findings().take(told.file(), told.statements(), told.passedOver(), Instant.EPOCH));
    }
}
