package org.claimline.store.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimline.model.Act;
import org.claimline.model.Change;
import org.claimline.model.Correction;
import org.claimline.model.Note;
import org.claimline.model.NoteSubject;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.model.Statement;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementEntry;
import org.claimline.store.Samples;
import org.claimline.store.Store;
import org.claimline.store.StoreContent;
import org.claimline.store.sqlite.StoreException;
import org.claimline.store.statement.CorrectedStatement;
import org.claimline.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person does can be taken back and done again. */
class ActsTest {
    private static final Instant NOW = Instant.parse("2026-02-02T08:00:00Z");

    @TempDir
    Path folder;

    private Store store;
    private Samples.Told told;
    private List<String> ids;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("claimline.db"));
        told = articleOf(12);
        store.inTransaction(() -> store.findings().take(told.file(), told.statements(), List.of(), NOW));
        ids = told.statements().stream().map(Statement::id).toList();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Samples.Told articleOf(int atLeast) {
        Samples samples = new Samples(77, 40);
        Samples.Told told = samples.article(1);
        while (told.statements().size() < atLeast) {
            told = samples.article(1);
        }
        return told;
    }

    private String content() throws SQLException {
        return StoreContent.of(store.file());
    }

    private Statement shown(String id) {
        return store.statements().entry(id).statement();
    }

    @Test
    void aCorrectionShowsEverywhereAndUndecidingTakesItAway() {
        String id = ids.get(0);
        Statement read = shown(id);
        Correction right = Correction.NONE
                .withPosition(Position.OPPOSES.equals(read.position()) ? Position.COMMITS : Position.OPPOSES)
                .withDate(StatementDate.parse("2025-09-05"))
                .withCountry("XX")
                .withCondition("only then");
        store.corrections().correct(List.of(id), right, store.reviews(), NOW);
        StatementEntry entry = store.statements().entry(id);
        assertThat(entry.review()).isEqualTo(Review.CORRECTED);
        assertThat(entry.statement().position()).isEqualTo(right.position().orElseThrow());
        assertThat(entry.statement().dating().date().edtf()).isEqualTo("2025-09-05");
        assertThat(entry.statement().speaker().country()).isEqualTo("XX");
        assertThat(entry.statement().condition()).isEqualTo("only then");
        assertThat(entry.statement().reasons()).extracting("rule").contains(CorrectedStatement.RULE);
        assertThat(store.corrections().of(id)).contains(right);
        assertThat(store.corrections().asRead(id)).isEqualTo(read);

        store.reviews().decide(List.of(id), Review.NEW, NOW);
        assertThat(shown(id)).isEqualTo(read);
        store.acts().undo(NOW);
        assertThat(store.statements().entry(id)).isEqualTo(entry);
    }

    @Test
    void acceptingACorrectedStatementKeepsItsCorrections() {
        String id = ids.get(0);
        store.corrections().correct(List.of(id), Correction.NONE.withCondition("only then"), store.reviews(), NOW);
        store.reviews().decide(ids, Review.ACCEPTED, NOW);
        assertThat(store.statements().entry(id).review()).isEqualTo(Review.CORRECTED);
        assertThat(shown(id).condition()).isEqualTo("only then");
    }

    @Test
    void aValueThatTheProgramReadsItselfIsNoCorrection() {
        String id = ids.get(0);
        String condition = shown(id).condition();
        store.corrections().correct(List.of(id), Correction.NONE.withCondition("only then"), store.reviews(), NOW);
        store.corrections().correct(List.of(id), Correction.NONE.withCondition(condition), store.reviews(), NOW);
        assertThat(store.corrections().of(id)).isEmpty();
        assertThat(store.statements().entry(id).review()).isEqualTo(Review.ACCEPTED);
    }

    @Test
    void aCorrectedSpanBringsItsWordsAndIsFoundByThem() {
        String id = ids.get(0);
        Statement read = shown(id);
        int end = told.file().article().text().indexOf("Headline") + 10;
        Correction right = Correction.NONE.withContents(
                List.of(new Span(0, end), read.evidence().contents().get(0)));
        store.corrections().correct(List.of(id), right, store.reviews(), NOW);
        assertThat(shown(id).wording().quote()).startsWith("Headline 1").contains(" … ");
        assertThat(shown(id).evidence().passage().start()).isZero();
        assertThatThrownBy(() -> store.corrections()
                        .correct(
                                List.of(ids.get(1), id),
                                Correction.NONE.withContents(List.of(new Span(0, 1_000_000))),
                                store.reviews(),
                                NOW))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("select them again");
        assertThat(store.corrections().of(ids.get(1))).isEmpty();
    }

    @Test
    void theHistoryOfAStatementTellsWhatWhenFromAndTo() {
        String id = ids.get(0);
        store.reviews().decide(List.of(id), Review.ACCEPTED, NOW);
        store.corrections().correct(List.of(id), Correction.NONE.withCondition("a"), store.reviews(), NOW);
        store.corrections().correct(List.of(id), Correction.NONE.withCondition("b"), store.reviews(), NOW);
        Note note = store.notes().add(id, "mind", List.of(), NOW);
        store.notes().change(note.id(), "never mind", List.of(), NOW);
        store.acts().undo(NOW);
        assertThat(store.history().ofStatement(id))
                .extracting(ActsTest::told)
                .containsExactly(
                        "accept done review:  > accepted",
                        "correct done condition:  > a",
                        "correct done review: accepted > corrected",
                        "correct done condition: a > b",
                        "note.add done note:  > mind",
                        "note.change undone note: mind > never mind");
    }

    private static String told(Change change) {
        return change.act().name() + " " + change.act().state().name().toLowerCase(java.util.Locale.ROOT) + " "
                + change.what() + ": " + change.was() + " > " + change.became();
    }

    @Test
    void aBulkActIsUndoneAsOneAlsoAfterANewStart() throws SQLException {
        String before = content();
        store.reviews().decide(ids, Review.REJECTED, NOW);
        String after = content();
        store.close();
        store = Store.open(folder.resolve("claimline.db"));
        assertThat(store.acts().nextUndo()).hasValueSatisfying(act -> {
            assertThat(act.name()).isEqualTo("reject");
            assertThat(act.changes()).isEqualTo(ids.size());
        });
        store.acts().undo(NOW);
        assertThat(content()).isEqualTo(before);
        assertThat(store.acts().nextUndo()).isEmpty();
        store.close();
        store = Store.open(folder.resolve("claimline.db"));
        assertThat(store.acts().redo(NOW)).isPresent();
        assertThat(content()).isEqualTo(after);
        assertThat(store.acts().redo(NOW)).isEmpty();
    }

    @Test
    void aNewActDropsWhatWasUndone() {
        store.reviews().decide(ids, Review.REJECTED, NOW);
        store.acts().undo(NOW);
        store.reviews().decide(ids.subList(0, 1), Review.ACCEPTED, NOW);
        assertThat(store.acts().nextRedo()).isEmpty();
        assertThat(store.acts().latest(9)).extracting(Act::state).containsExactly(Act.State.DONE, Act.State.DROPPED);
    }

    @Test
    void twoWhoChangeOneNoteDoNotLoseTheOthersWords() {
        Note note = store.notes().add(ids.get(0), "mind", List.of(), NOW);
        store.notes().change(note, "never mind", List.of(), NOW);
        assertThatThrownBy(() -> store.notes().change(note, "mine", List.of(), NOW))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("changed meanwhile");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anySequenceOfActsIsUndoneToTheStartAndRedoneToTheEnd(long seed) throws SQLException {
        Random random = new Random(seed);
        List<String> states = new ArrayList<>(List.of(content()));
        List<String> redoable = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            int turn = random.nextInt(6);
            if (turn == 0 && store.acts().undo(NOW.plusSeconds(step)).isPresent()) {
                redoable.add(states.remove(states.size() - 1));
                assertThat(content()).isEqualTo(states.get(states.size() - 1));
            } else if (turn == 1 && store.acts().redo(NOW.plusSeconds(step)).isPresent()) {
                states.add(redoable.remove(redoable.size() - 1));
                assertThat(content()).isEqualTo(states.get(states.size() - 1));
            } else {
                long last =
                        store.acts().latest(1).stream().mapToLong(Act::number).sum();
                act(random, NOW.plusSeconds(step));
                if (store.acts().latest(1).stream().mapToLong(Act::number).sum() != last) {
                    states.add(content());
                    redoable.clear();
                }
            }
        }
        String end = content();
        while (store.acts().undo(NOW).isPresent()) {
            states.remove(states.size() - 1);
            assertThat(content()).isEqualTo(states.get(states.size() - 1));
        }
        assertThat(states).hasSize(1);
        String furthest = redoable.isEmpty() ? end : redoable.get(0);
        int again = 0;
        while (store.acts().redo(NOW).isPresent()) {
            again++;
        }
        assertThat(again).isPositive();
        assertThat(content()).isEqualTo(furthest);
    }

    /** Any one act on some of the statements. */
    private void act(Random random, Instant now) {
        List<String> some = ids.stream().filter(id -> random.nextInt(3) == 0).toList();
        String one = ids.get(random.nextInt(ids.size()));
        List<Note> notes = store.notes().all();
        switch (random.nextInt(11)) {
            case 0, 1 -> store.reviews().decide(some, Review.values()[random.nextInt(4)], now);
            case 2 ->
                store.corrections()
                        .correct(
                                some,
                                Correction.NONE
                                        .withPosition(Position.SCALE.get(random.nextInt(7)))
                                        .withDate(StatementDate.parse("2025-0" + (1 + random.nextInt(9)))),
                                store.reviews(),
                                now);
            case 3 ->
                store.corrections()
                        .correct(
                                List.of(one),
                                Correction.NONE.withSpeaker(Samples.SPEAKERS.get(random.nextInt(8))),
                                store.reviews(),
                                now);
            case 4 -> store.notes().add(subject(random, one), "note " + random.nextInt(), List.of("t"), now);
            case 7 -> store.ties().merge(some.subList(0, Math.min(3, some.size())), now);
            case 8 -> store.ties().split(one, some.subList(0, Math.min(3, some.size())), now);
            case 9 -> {
                int later = 1 + random.nextInt(5);
                store.speakerLines()
                        .merge(
                                Samples.SPEAKERS.get(later).name(),
                                Samples.SPEAKERS.get(random.nextInt(later)).name(),
                                now);
            }
            case 10 -> store.speakerLines().setCountry(shown(one).speaker().name(), "X" + random.nextInt(9), now);
            case 5 -> {
                if (!notes.isEmpty()) {
                    store.notes().remove(notes.get(random.nextInt(notes.size())).id(), now);
                }
            }
            default -> {
                if (!notes.isEmpty()) {
                    Note note = notes.get(random.nextInt(notes.size()));
                    store.notes().change(note, "changed " + random.nextInt(), List.of("u", "v"), now);
                }
            }
        }
    }

    private NoteSubject subject(Random random, String id) {
        return switch (random.nextInt(4)) {
            case 0 -> new NoteSubject.OfArticle(told.file().article().id());
            case 1 -> new NoteSubject.OfSpeaker("Vladimir Putin");
            case 2 -> NoteSubject.PROJECT;
            default -> new NoteSubject.OfStatement(id);
        };
    }
}
