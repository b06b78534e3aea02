package org.claimline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimline.model.Note;
import org.claimline.model.Review;
import org.claimline.store.sqlite.StatementId;
import org.claimline.store.sqlite.StoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the analyst decides and writes, and its history. */
class DecisionsTest {
    private static final Instant MONDAY = Instant.parse("2026-02-02T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-02-03T08:00:00.123456Z");

    @TempDir
    Path folder;

    private Store store;
    private String first;
    private String second;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("claimline.db"));
        Samples.Told told = new Samples(5, 40).article(1);
        store.inTransaction(() -> store.findings().take(told.file(), told.statements(), List.of(), MONDAY));
        first = told.statements().get(0).id();
        second = told.statements().get(1).id();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aDecisionIsKeptAndItsHistoryTellsWhatWas() throws SQLException {
        store.reviews().decide(List.of(first, second), Review.ACCEPTED, MONDAY);
        store.reviews().decide(List.of(first), Review.REJECTED, TUESDAY);
        store.reviews().decide(List.of(second), Review.NEW, TUESDAY);
        assertThat(store.statements().entry(first).review()).isEqualTo(Review.REJECTED);
        assertThat(store.statements().entry(second).review()).isEqualTo(Review.NEW);
        assertThat(history())
                .containsExactly(
                        "1 2026-02-02T08:00:00Z review " + first + " null " + json("accepted", MONDAY),
                        "1 2026-02-02T08:00:00Z review " + second + " null " + json("accepted", MONDAY),
                        "2 2026-02-03T08:00:00.123456Z review " + first + " " + json("accepted", MONDAY) + " "
                                + json("rejected", TUESDAY),
                        "3 2026-02-03T08:00:00.123456Z review " + second + " " + json("accepted", MONDAY) + " null");
    }

    @Test
    void decidingTheSameAgainIsNoHistory() throws SQLException {
        store.reviews().decide(List.of(first), Review.CORRECTED, MONDAY);
        store.reviews().decide(List.of(first), Review.CORRECTED, TUESDAY);
        assertThat(history()).hasSize(1);
    }

    @Test
    void whereOneStatementIsUnknownNoneIsDecided() throws SQLException {
        assertThatThrownBy(() -> store.reviews().decide(List.of(first, "00000000000000aa"), Review.ACCEPTED, MONDAY))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("00000000000000aa");
        assertThat(store.statements().entry(first).review()).isEqualTo(Review.NEW);
        assertThat(history()).isEmpty();
    }

    @Test
    void aNoteIsKeptWithItsTagsInTheOrderGivenBlankAndRepeatedOnesLeftOut() {
        Note note = store.notes().add(first, "mind\nthis 😀", List.of(" z ", "a", "", "z", "  "), MONDAY);
        assertThat(note).isEqualTo(new Note(1, first, "mind\nthis 😀", List.of("z", "a"), MONDAY, MONDAY));
        assertThat(store.statements().entry(first).notes()).containsExactly(note);
        assertThat(store.statements().entry(second).notes()).isEmpty();

        Note changed = store.notes().change(note.id(), "other", List.of("b"), TUESDAY);
        assertThat(changed).isEqualTo(new Note(1, first, "other", List.of("b"), MONDAY, TUESDAY));
        assertThat(store.notes().find(note.id())).isEqualTo(changed);
    }

    @Test
    void aRemovedNoteStaysInTheHistoryAndItsNumberNeverComesBack() throws SQLException {
        Note note = store.notes().add(first, "words of \"mine\"", List.of("t"), MONDAY);
        store.notes().remove(note.id(), TUESDAY);
        assertThat(store.statements().entry(first).notes()).isEmpty();
        String json = """
                {"note":1,"text":"words of \\"mine\\"","created":"2026-02-02T08:00:00Z",\
                "modified":"2026-02-02T08:00:00Z","tags":["t"],"statement":"%s"}""".formatted(first);
        assertThat(history())
                .containsExactly(
                        "1 2026-02-02T08:00:00Z note " + first + " null " + json,
                        "2 2026-02-03T08:00:00.123456Z note " + first + " " + json + " null");
        assertThat(store.notes().add(first, "x", List.of(), MONDAY).id()).isEqualTo(2);
        assertThatThrownBy(() -> store.notes().remove(1, TUESDAY))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no note 1");
        assertThatThrownBy(() -> store.notes().change(1, "", List.of(), TUESDAY))
                .isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> store.notes().add("00000000000000aa", "", List.of(), TUESDAY))
                .isInstanceOf(StoreException.class);
    }

    private static String json(String decision, Instant decided) {
        return "{\"decision\":\"" + decision + "\",\"decided\":\"" + decided + "\"}";
    }

    private List<String> history() throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store.file());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT * FROM history h JOIN act a ON a.number = h.action ORDER BY h.number")) {
            while (row.next()) {
                lines.add("%s %s %s %s %s %s"
                        .formatted(
                                row.getLong("action"),
                                row.getString("at"),
                                row.getString("what"),
                                StatementId.of(row.getLong("statement")),
                                row.getString("was"),
                                row.getString("became")));
            }
        }
        return lines;
    }
}
