package org.claimline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.claimline.model.Note;
import org.claimline.model.Review;
import org.claimline.model.StatementEntry;
import org.claimline.store.sqlite.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For every schema that ever shipped there is a {@code content_NNN.sql} which fills it with the same story, in the words
 * of that schema. A new migration needs one more such file and nothing here.
 */
class MigrationsTest {
    @TempDir
    Path folder;

    static IntStream everySchema() {
        return IntStream.rangeClosed(1, Migrations.NEWEST);
    }

    @ParameterizedTest
    @MethodSource("everySchema")
    void aFileOfEverySchemaOpensWithAllThatIsInIt(int schema) throws IOException {
        Path file = folder.resolve("old.db");
        try (Database database = Database.open(file, Duration.ofSeconds(1))) {
            Migrations.bringUpTo(database, schema);
            database.execute(script("content_%03d.sql".formatted(schema)));
        }
        try (Store store = Store.open(file)) {
            StatementEntry entry = store.statements().entry("00000000000000ff");
            assertThat(entry.statement().speaker().name()).isEqualTo("Sergei Lavrov");
            assertThat(entry.statement().dating().date().edtf()).isEqualTo("2026-02-02");
            assertThat(entry.article().title()).isEqualTo("Moscow warns");
            assertThat(entry.review()).isEqualTo(Review.ACCEPTED);
            assertThat(entry.notes()).extracting(Note::text).containsExactly("seen before");
            assertThat(entry.notes().get(0).tags()).containsExactly("red line");
            assertThat(store.articles().find(entry.article().id()).orElseThrow().text())
                    .contains("legitimate target");
            assertThat(store.words().matching("legitimate"))
                    .hasValueSatisfying(found -> assertThat(found).hasSize(1));
        }
    }

    @Test
    void aFileThatIsUpToDateIsNotWrittenTo() {
        Path file = folder.resolve("current.db");
        Store.open(file).close();
        try (Store watching = Store.open(file)) {
            long version = watching.version();
            Store.open(file).close();
            assertThat(watching.version()).isEqualTo(version);
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream resource = MigrationsTest.class.getResourceAsStream(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
