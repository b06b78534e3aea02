package org.claimline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimline.store.sqlite.StoreException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreOpeningTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"claimline.db", "a b/ü?x=1&cache=shared#%20.db", "no/such/folder/yet/c.db"})
    void aNewFileIsMadeWithItsFolderAndOpensAgain(String name) {
        Path file = folder.resolve(name);
        Samples.Told told = new Samples(1, 5).article(1);
        try (Store store = Store.open(file)) {
            assertThat(store.articles().everAny()).isFalse();
            store.inTransaction(
                    () -> store.findings().take(told.file(), told.statements(), told.passedOver(), Instant.EPOCH));
        }
        assertThat(file).isRegularFile();
        try (Store store = Store.open(file)) {
            assertThat(store.articles().has(told.file().article().id())).isTrue();
        }
    }

    @Test
    void anEmptyFileBecomesADatabase() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.db"));
        Store.open(file).close();
        assertThat(Files.size(file)).isPositive();
    }

    @Test
    void aNewerDatabaseIsRefusedAndLeftAsItIs() throws Exception {
        Path file = database();
        sql(file, "PRAGMA user_version = " + (Migrations.NEWEST + 1));
        assertRefused(file, "newer Claimline", "open it with that one");
    }

    @Test
    void aNewerDatabaseWhoseVersionStillStandsInItsJournalIsRefused() throws Exception {
        Path file = database();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
            assertThatThrownBy(() -> Store.open(file))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("newer Claimline");
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndLeftAsItIs() throws Exception {
        Path file = folder.resolve("letter.db");
        Files.writeString(file, "Dear Sir, ".repeat(500));
        assertRefused(file, "no Claimline database");
        Files.writeString(file, "x");
        assertRefused(file, "no Claimline database");
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefusedAndLeftAsItIs() throws Exception {
        Path file = folder.resolve("other.db");
        sql(file, "CREATE TABLE song (title TEXT)");
        assertRefused(file, "no Claimline database");
        sql(file, "PRAGMA application_id = 77");
        assertRefused(file, "no Claimline database");
    }

    @Test
    void aDatabaseThatWasCutOffIsRefusedAndLeftAsItIs() throws Exception {
        Path file = database();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertRefused(file, "damaged", "put back a backup");
    }

    @Test
    void aDatabaseWithAScratchedFirstPageIsRefusedAndLeftAsItIs() throws Exception {
        Path file = database();
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 100, 4000, (byte) 0x5a);
        Files.write(file, bytes);
        assertRefused(file, "damaged");
    }

    @Test
    void aFolderIsNoDatabase() {
        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no file");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Store.open(file.resolve("below/claimline.db")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be opened")
                .hasMessageContaining("below");
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsToldOf() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "root may write anywhere");
        assertThatThrownBy(() -> Store.open(closed.resolve("claimline.db")))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("cannot be opened", "may be written to");
    }

    @RepeatedTest(50)
    void severalMayMakeTheSameFileAtOnce() throws Exception {
        Path file = folder.resolve("raced.db");
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<?>> all = IntStream.range(0, 6)
                    .<Future<?>>mapToObj(
                            i -> threads.submit(() -> Store.open(file).close()))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
        Store.open(file).close();
    }

    private Path database() throws SQLException {
        Path file = folder.resolve("claimline.db");
        try (Store store = Store.open(file)) {
            Samples.Told told = new Samples(1, 30).article(1);
            store.inTransaction(
                    () -> store.findings().take(told.file(), told.statements(), told.passedOver(), Instant.EPOCH));
        }
        return file;
    }

    private static void sql(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void assertRefused(Path file, String... words) throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Store.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContainingAll(words);
        assertThat(file).hasBinaryContent(before);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }
}
