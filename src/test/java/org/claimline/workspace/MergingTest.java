package org.claimline.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Article;
import org.claimline.model.Conflict;
import org.claimline.model.Correction;
import org.claimline.model.Note;
import org.claimline.model.NoteSubject;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.model.SavedView;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementEntry;
import org.claimline.model.StatementQuery;
import org.claimline.store.RandomWork;
import org.claimline.store.SharedContent;
import org.claimline.store.Store;
import org.claimline.workspace.article.ArticleChange;
import org.claimline.workspace.article.BundleReport;
import org.claimline.workspace.article.ImportReport;
import org.claimline.workspace.export.BundleExport;
import org.claimline.workspace.export.NotExportedException;
import org.claimline.workspace.inbox.FileImport;
import org.claimline.workspace.inbox.FirstStart;
import org.claimline.workspace.inbox.ImportOrder;
import org.claimline.workspace.inbox.PastedText;
import org.claimline.workspace.task.Progress;
import org.claimline.workspace.utterance.Utterance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two who worked on the same articles take in what the other did, and neither side loses anything. */
class MergingTest {
    private static final Lexicon LEXICON = Lexicon.load();

    @TempDir
    static Path shared;

    private static Path seeds;

    @TempDir
    Path folder;

    @BeforeAll
    static void handOnTheSeeds() throws NotExportedException {
        seeds = shared.resolve("seeds.zip");
        try (Workspace workspace = Workspace.open(shared.resolve("seeds.db"), LEXICON, Library.CLOCK)) {
            FirstStart.takeInSeeds(workspace, Progress.NONE);
            new BundleExport(workspace).toFile(Optional.empty(), seeds, false, Progress.NONE);
        }
    }

    private Workspace open(String name) {
        return Workspace.open(folder.resolve(name), LEXICON, Library.CLOCK);
    }

    private BundleReport merge(Workspace from, Workspace into) {
        Path bundle = folder.resolve(from.database().getFileName() + ".zip");
        try {
            new BundleExport(from).toFile(Optional.empty(), bundle, true, Progress.NONE);
        } catch (NotExportedException failure) {
            throw new UncheckedIOException(new java.io.IOException(failure));
        }
        ImportReport report = FileImport.run(into, ImportOrder.of(List.of(bundle.toString())), Progress.NONE);
        assertThat(report.problems()).isEmpty();
        return report.bundles().get(0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void neitherSideLosesADecisionOrANote(long seed) throws Exception {
        for (String name : List.of("a", "b")) {
            try (Store store = Store.open(folder.resolve(name + ".db"))) {
                RandomWork work = new RandomWork(
                        31 * seed + name.charAt(0),
                        Instant.parse("2026-01-01T08:00:00Z").plusNanos(seed));
                work.takeIn(store, seed, 12);
                work.acts(store, 90);
            }
        }
        try (Workspace a = open("a.db");
                Workspace b = open("b.db")) {
            Held ofA = Held.of(a);
            Held ofB = Held.of(b);
            Path late = folder.resolve("late.zip");
            new BundleExport(b).toFile(Optional.empty(), late, false, Progress.NONE);
            merge(a, b);
            FileImport.run(a, ImportOrder.of(List.of(late.toString())), Progress.NONE);

            check(a, ofA, ofB);
            check(b, ofB, ofA);
            Held afterA = Held.of(a);
            Held afterB = Held.of(b);
            assertThat(afterA.decided().keySet()).isEqualTo(afterB.decided().keySet());
            assertThat(afterA.notes()).isEqualTo(afterB.notes());
            assertThat(a.sharing().conflicts()).isNotEmpty();
            assertThat(subjects(a)).isEqualTo(subjects(b));

            String before = SharedContent.of(a.database());
            assertThat(FileImport.run(a, ImportOrder.of(List.of(late.toString())), Progress.NONE)
                            .bundles())
                    .singleElement()
                    .matches(BundleReport::isNothing);
            assertThat(SharedContent.of(a.database())).isEqualTo(before);
        }
    }

    private static Set<String> subjects(Workspace workspace) {
        return workspace.sharing().conflicts().stream()
                .filter(one -> one.kind() == Conflict.Kind.DECISION || one.kind() == Conflict.Kind.GROUP)
                .map(one -> one.kind() + " " + one.subject())
                .collect(Collectors.toSet());
    }

    /** What one side held stands there as it was; what the other held stands there, too, or waits as a conflict. */
    private static void check(Workspace merged, Held own, Held other) {
        Held now = Held.of(merged);
        assertThat(now.decided()).containsAllEntriesOf(own.decided());
        assertThat(now.notes()).containsAll(own.notes()).containsAll(other.notes());
        Set<String> inConflict = merged.sharing().conflicts().stream()
                .filter(one -> one.kind() == Conflict.Kind.DECISION)
                .map(Conflict::subject)
                .collect(Collectors.toSet());
        other.decided()
                .forEach((id, words) -> assertThat(now.decided().get(id).equals(words)
                                || inConflict.contains(id)
                                || now.comesToTheSame(id, words))
                        .as(id + " " + words + " / " + now.decided().get(id))
                        .isTrue());
    }

    /** @param decided what each decided statement is shown as, by id */
    private record Held(Map<String, String> decided, Set<String> notes) {
        static Held of(Workspace workspace) {
            Map<String, String> decided = new HashMap<>();
            workspace.forEach(StatementQuery.ALL, entry -> {
                if (entry.review() != Review.NEW) {
                    decided.put(entry.statement().id(), words(entry));
                }
            });
            return new Held(
                    decided,
                    workspace.notebook().all().stream()
                            .map(note -> note.about() + note.text() + note.tags())
                            .collect(Collectors.toSet()));
        }

        private static String words(StatementEntry entry) {
            String shown = entry.statement().position() + " "
                    + entry.statement().dating().date().edtf() + " "
                    + entry.statement().condition() + " "
                    + entry.statement().wording().quote();
            return entry.review() == Review.REJECTED ? "rejected" : shown;
        }

        boolean comesToTheSame(String id, String words) {
            return decided.get(id).equals(words);
        }
    }

    /** Two copies of one store that went apart. */
    @Nested
    class Apart {
        private Workspace mine;
        private Workspace theirs;
        private String id;

        @BeforeEach
        void goApart() {
            theirs = open("theirs.db");
            mine = open("mine.db");
            for (Workspace one : List.of(theirs, mine)) {
                FileImport.run(one, ImportOrder.of(List.of(seeds.toString())), Progress.NONE);
            }
            id = mine.index().statementId(0);
        }

        @AfterEach
        void close() {
            mine.close();
            theirs.close();
        }

        @Test
        void whatIDecidedStaysAndWhatTheyDecidedIsTakenOrLeft() {
            mine.review().decide(List.of(id), Review.REJECTED);
            theirs.review()
                    .correct(
                            List.of(id),
                            Correction.NONE.withPosition(Position.COMMITS).withCountry("NZ"));
            assertThat(merge(theirs, mine).conflicts()).isOne();
            assertThat(mine.entry(id).review()).isEqualTo(Review.REJECTED);
            Conflict conflict = mine.sharing().conflicts().get(0);
            assertThat(conflict.mine()).isEqualTo("rejected");
            assertThat(conflict.theirs()).startsWith("corrected: ").contains("position commits", "(NZ)");
            assertThat(conflict.theirsAt()).contains(Library.CLOCK.instant());
            assertThat(conflict.source()).isEqualTo("theirs.db.zip");

            mine.sharing().takeTheirs(List.of(conflict.id()));
            assertThat(mine.entry(id)).isEqualTo(theirs.entry(id));
            assertThat(mine.sharing().conflicts()).isEmpty();
            mine.review().undo();
            assertThat(mine.entry(id).review()).isEqualTo(Review.REJECTED);
            assertThat(mine.sharing().conflicts()).containsExactly(conflict);

            mine.sharing().leaveMine(List.of(conflict.id()));
            assertThat(mine.sharing().conflicts()).isEmpty();
            assertThat(merge(theirs, mine).isNothing()).isTrue();
            assertThat(mine.sharing().conflicts()).isEmpty();
        }

        @Test
        void whatBothHoldIsNoConflict() {
            for (Workspace one : List.of(mine, theirs)) {
                one.review().correct(List.of(id), Correction.NONE.withPosition(Position.COMMITS));
            }
            assertThat(merge(theirs, mine).isNothing()).isTrue();
        }

        @Test
        void whatIGaveUpDoesNotComeBack() {
            theirs.review().decide(List.of(id), Review.ACCEPTED);
            Note note = theirs.notebook().add(new NoteSubject.OfStatement(id), "look", List.of("t"));
            merge(theirs, mine);
            assertThat(mine.entry(id).review()).isEqualTo(Review.ACCEPTED);
            mine.review().decide(List.of(id), Review.NEW);
            mine.notebook().remove(mine.notebook().all().get(0).id());
            assertThat(merge(theirs, mine).isNothing()).isTrue();
            assertThat(mine.entry(id).review()).isEqualTo(Review.NEW);
            theirs.notebook().change(note.id(), "look again", List.of());
            assertThat(merge(theirs, mine).notes()).isOne();
        }

        @Test
        void undoTakesTheViewsOfTheBundleBackToo() {
            SavedView own = new SavedView("east", StatementQuery.ALL.withCountries(Set.of("RU")), Map.of());
            SavedView other = new SavedView("east", StatementQuery.ALL.withCountries(Set.of("UA")), Map.of());
            mine.views().keep(own);
            theirs.views().keep(other);
            assertThat(merge(theirs, mine).views()).isOne();
            assertThat(mine.views().all()).extracting(SavedView::name).containsExactly("east", "east (2)");
            mine.review().undo();
            assertThat(mine.views().all()).containsExactly(own);
            mine.review().redo();
            assertThat(mine.views().all()).extracting(SavedView::name).containsExactly("east", "east (2)");

            mine.views().forget("east (2)");
            assertThat(merge(theirs, mine).isNothing()).isTrue();
            assertThat(mine.views().all()).containsExactly(own);
        }

        @Test
        void whatWasUndoneComesBackWithTheNextMerging() {
            theirs.review().decide(List.of(id), Review.ACCEPTED);
            merge(theirs, mine);
            mine.review().undo();
            assertThat(mine.entry(id).review()).isEqualTo(Review.NEW);
            assertThat(merge(theirs, mine).decisions()).isOne();
        }

        @Test
        void aNoteChangedOnBothSidesIsKeptInBothFormsAndAnEqualOneOnce() {
            Note note = mine.notebook().add(NoteSubject.PROJECT, "first", List.of());
            merge(mine, theirs);
            mine.notebook().add(new NoteSubject.OfSpeaker("Vladimir Putin"), "same", List.of("t"));
            theirs.notebook().add(new NoteSubject.OfSpeaker("Vladimir Putin"), "same", List.of("t"));
            mine.notebook().change(note, "mine", List.of());
            theirs.notebook()
                    .change(theirs.notebook().about(NoteSubject.PROJECT).get(0), "theirs", List.of());
            assertThat(merge(theirs, mine).notes()).isOne();
            assertThat(mine.notebook().all())
                    .extracting(Note::text)
                    .containsExactlyInAnyOrder("mine", "theirs", "same");
            assertThat(merge(mine, theirs).notes()).isOne();
            assertThat(merge(theirs, mine).isNothing()).isTrue();
        }

        private List<String> texts(Workspace workspace) {
            return workspace.notebook().all().stream().map(Note::text).sorted().toList();
        }

        @Test
        void aNoteChangedOnTheOtherSideAloneIsChangedHereToo() {
            mine.notebook().add(new NoteSubject.OfStatement(id), "first", List.of("t"));
            merge(mine, theirs);
            Note there = theirs.notebook().all().get(0);
            theirs.notebook().change(there, "second", List.of("t"));
            theirs.notebook().change(theirs.notebook().all().get(0), "third", List.of("t", "u"));
            assertThat(merge(theirs, mine).notes()).isOne();
            assertThat(texts(mine)).containsExactly("third");
            assertThat(mine.entry(id).notes().get(0).tags()).containsExactly("t", "u");
            assertThat(mine.review().nextUndo().orElseThrow().things()).isOne();
            assertThat(merge(mine, theirs).isNothing()).isTrue();

            mine.review().undo();
            assertThat(texts(mine)).containsExactly("first");
            mine.notebook().change(mine.notebook().all().get(0), "mine", List.of());
            assertThat(merge(theirs, mine).notes()).isOne();
            assertThat(texts(mine)).as("changed on both sides").containsExactly("mine", "third");
        }

        @Test
        void aFormThatIsOlderThanWhatAThirdHandedOnIsNoNews() {
            Note note = mine.notebook().add(NoteSubject.PROJECT, "first", List.of());
            try (Workspace third = open("third.db")) {
                FileImport.run(third, ImportOrder.of(List.of(seeds.toString())), Progress.NONE);
                merge(mine, theirs);
                mine.notebook().change(note, "second", List.of());
                mine.notebook().change(mine.notebook().all().get(0), "third", List.of());
                merge(mine, third);
                third.notebook().change(third.notebook().all().get(0), "fourth", List.of());
                assertThat(merge(theirs, third).isNothing()).isTrue();
                assertThat(merge(third, theirs).notes()).isOne();
                assertThat(texts(theirs)).containsExactly("fourth");
                assertThat(texts(third)).containsExactly("fourth");
            }
        }

        @Test
        void bothFormsOfANoteStayWhereverTheyAreHandedOn() {
            Note note = mine.notebook().add(NoteSubject.PROJECT, "first", List.of());
            merge(mine, theirs);
            mine.notebook().change(note, "mine", List.of());
            theirs.notebook().change(theirs.notebook().all().get(0), "theirs", List.of());
            merge(theirs, mine);
            merge(mine, theirs);
            assertThat(texts(mine)).containsExactly("mine", "theirs").isEqualTo(texts(theirs));
            Note other = mine.notebook().all().stream()
                    .filter(one -> one.text().equals("theirs"))
                    .findFirst()
                    .orElseThrow();
            mine.notebook().change(other, "theirs, changed", List.of());
            merge(mine, theirs);
            assertThat(texts(theirs)).containsExactly("mine", "theirs, changed");
        }

        @Test
        void speakersAndGroupsConflictTooAndChainsAreNotMade() {
            String other = mine.index().statementId(1);
            mine.utterances().merge(List.of(id, other));
            theirs.utterances().split(new Utterance(List.of(id, other)), other);
            mine.people().merge("Russia", "Vladimir Putin");
            theirs.people().merge("Vladimir Putin", "Russia");
            theirs.people().setCountry("NATO", "XX");
            BundleReport report = merge(theirs, mine);
            assertThat(report.speakers()).isOne();
            assertThat(mine.sharing().conflicts())
                    .extracting(Conflict::kind)
                    .containsExactlyInAnyOrder(Conflict.Kind.GROUP, Conflict.Kind.SPEAKER);
            mine.sharing()
                    .takeTheirs(mine.sharing().conflicts().stream()
                            .map(Conflict::id)
                            .toList());
            assertThat(mine.sharing().conflicts()).isEmpty();
            assertThat(mine.people().card("Russia").aliases()).containsExactly("Vladimir Putin");
            mine.utterances().find();
            theirs.utterances().find();
            assertThat(mine.utterances().of(id)).isEqualTo(theirs.utterances().of(id));
        }

        @Test
        void anArticleSetRightThereIsSetRightHereOnceItIsTaken() {
            String article = mine.entry(id).article().id();
            ArticleChange right = new ArticleChange(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("The Courier"),
                    Optional.empty(),
                    Optional.of(StatementDate.parse("2020-01-01")));
            theirs.articles().repair(List.of(article), right);
            merge(theirs, mine);
            Conflict conflict = mine.sharing().conflicts().get(0);
            assertThat(conflict.kind()).isEqualTo(Conflict.Kind.ARTICLE);
            assertThat(conflict.theirs()).contains("\"The Courier\"", "\"2020-01-01\"");
            StatementEntry before = mine.entry(id);
            mine.sharing().takeTheirs(List.of(conflict.id()));
            assertThat(mine.entry(id)).isEqualTo(theirs.entry(id));
            assertThat(merge(theirs, mine).isNothing()).isTrue();
            mine.review().undo();
            assertThat(mine.entry(id)).isEqualTo(before);
            assertThat(mine.sharing().conflicts()).containsExactly(conflict);
        }

        @Test
        void anArticleThatIsACopyOfOneHereIsKnownAsSuch() {
            Article seed = mine.articles().find(mine.articles().all().get(0).id());
            Workspace third = open("third.db");
            FileImport.run(third, new PastedText(seed.text() + "\nThe end.\n"));
            assertThat(merge(third, mine).articles()).isOne();
            String copy = third.articles().all().get(0).id();
            assertThat(mine.articles().kin(copy))
                    .hasValueSatisfying(kin -> assertThat(kin.first().id()).isEqualTo(seed.id()));
            third.close();
        }

        @Test
        void aBackupIsMadeBeforeAndTheConflictsOfAColleagueAreHandedOn() throws Exception {
            theirs.review().decide(List.of(id), Review.ACCEPTED);
            mine.review().decide(List.of(id), Review.REJECTED);
            merge(theirs, mine);
            StoreDoctor doctor = new StoreDoctor(mine.database(), Library.CLOCK);
            assertThat(doctor.backups()).anyMatch(name -> name.contains("before-merging"));
            Workspace third = open("third.db");
            merge(mine, third);
            assertThat(third.sharing().conflicts()).isEqualTo(mine.sharing().conflicts());
            assertThat(SharedContent.of(third.database())).isEqualTo(SharedContent.of(mine.database()));
            third.close();
        }
    }

    @Test
    void ofAllTablesSomebodyHasSaidWhetherTheyTravel() throws Exception {
        Store.open(folder.resolve("x.db")).close();
        assertThat(SharedContent.forgotten(folder.resolve("x.db"))).isEmpty();
    }
}
