package org.claimline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.model.NoteSubject;
import org.claimline.store.sqlite.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    private static final Instant NOW = Instant.parse("2026-02-02T08:00:00Z");

    @TempDir
    Path folder;

    private Path file;
    private Backups backups;

    @BeforeEach
    void fill() {
        file = folder.resolve("claim line?.db");
        backups = new Backups(file);
        try (Store store = Store.open(file)) {
            Samples.Told told = new Samples(5, 40).article(1);
            store.inTransaction(() -> store.findings().take(told.file(), told.statements(), List.of(), NOW));
        }
    }

    private void note(String text) {
        try (Store store = Store.open(file)) {
            store.notes().add(NoteSubject.PROJECT, text, List.of(), NOW);
        }
    }

    private Path backUp(int second) {
        try (Store store = Store.open(file)) {
            return backups.make(store, "opening", NOW.plusSeconds(second));
        }
    }

    @Test
    void aBackupHoldsWhatTheDatabaseHeldAndNoSecondIsMadeOfTheSame() throws SQLException {
        Path made = backUp(0);
        assertThat(made).hasFileName("2026-02-02T08-00-00.000Z-opening.db");
        assertThat(StoreContent.of(made)).isEqualTo(StoreContent.of(file));
        assertThat(backUp(1)).isEqualTo(made);
        note("more");
        assertThat(backUp(2)).isNotEqualTo(made);
        assertThat(backups.all()).hasSize(2);
    }

    @Test
    void beforeAnImportOnlyWhatAPersonDidCallsForOne() throws Exception {
        Path made = backUp(0);
        try (Store store = Store.open(file)) {
            Samples.Told told = new Samples(9, 5).article(9);
            store.inTransaction(() -> store.findings().take(told.file(), told.statements(), told.passedOver(), NOW));
            assertThat(backups.makeForActs(store, "before-import", NOW.plusSeconds(1)))
                    .isEqualTo(made);
        }
        note("more");
        try (Store store = Store.open(file)) {
            assertThat(backups.makeForActs(store, "before-import", NOW.plusSeconds(2)))
                    .isNotEqualTo(made);
        }
        assertThat(StoreDifference.between(file, made))
                .contains(new StoreDifference.Count("article", 0, 1), new StoreDifference.Count("note", 0, 1))
                .hasSize(2);
    }

    @Test
    void whatAnotherProgramIsAtWorkOnIsLeftAndWhatAKilledOneLeftIsRemoved() throws Exception {
        Files.createDirectories(backups.folder());
        Path atWork = Files.writeString(backups.folder().resolve("a.db.part"), "half");
        Path left = Files.writeString(backups.folder().resolve("b.db.part"), "half");
        Files.setLastModifiedTime(left, FileTime.from(NOW.minus(Duration.ofHours(2))));
        backUp(0);
        assertThat(atWork).exists();
        assertThat(left).doesNotExist();
        assertThat(backups.all()).hasSize(1);
    }

    @Test
    void theLastTenAreKept() {
        for (int i = 0; i < 12; i++) {
            note("note " + i);
            backUp(i);
        }
        assertThat(backups.all()).hasSize(10).noneMatch(file -> file.toString().contains("08-00-00"));
    }

    @Test
    void restoringBringsBackWhatWasAndKeepsWhatIs() throws SQLException {
        String before = StoreContent.of(file);
        Path made = backUp(0);
        note("later");
        String after = StoreContent.of(file);
        try (Store other = Store.open(file)) {
            long version = other.version();
            backups.restore(made, NOW.plusSeconds(5));
            assertThat(other.version()).isNotEqualTo(version);
            assertThat(other.notes().all()).isEmpty();
        }
        assertThat(StoreContent.of(file)).isEqualTo(before);
        assertThat(StoreContent.of(backups.all().get(0))).isEqualTo(after);
        backups.restore(backups.all().get(0), NOW.plusSeconds(6));
        assertThat(StoreContent.of(file)).isEqualTo(after);
    }

    @Test
    void aDamagedDatabaseIsPutAsideAndTheBackupTakesItsPlace() throws IOException, SQLException {
        String before = StoreContent.of(file);
        Path made = backUp(0);
        Files.writeString(file, "no database at all");
        assertThat(Soundness.faults(file)).isNotEmpty();
        backups.restore(made, NOW);
        assertThat(StoreContent.of(file)).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).anyMatch(one -> one.toString().contains(".damaged-"));
        }
    }

    @Test
    void aDamagedBackupIsNotRestored() throws IOException, SQLException {
        Path made = backUp(0);
        String before = StoreContent.of(file);
        byte[] bytes = Files.readAllBytes(made);
        java.util.Arrays.fill(bytes, 4096, bytes.length / 2, (byte) 7);
        Files.write(made, bytes);
        assertThatThrownBy(() -> backups.restore(made, NOW))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("damaged");
        assertThat(StoreContent.of(file)).isEqualTo(before);
    }

    @Test
    void aBackupThatCannotBeWrittenIsTold() throws IOException {
        Files.writeString(backups.folder(), "a file in the way");
        assertThatThrownBy(() -> backUp(0))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be written");
    }
}
