package org.claimline.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Article;
import org.claimline.model.Correction;
import org.claimline.model.Note;
import org.claimline.model.NoteSubject;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.model.Statement;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementQuery;
import org.claimline.text.Span;
import org.claimline.workspace.inbox.FirstStart;
import org.claimline.workspace.index.Selection;
import org.claimline.workspace.task.Progress;
import org.claimline.workspace.utterance.DateSuggestion;
import org.claimline.workspace.utterance.Utterance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewDeskTest {
    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("claimline.db"), Lexicon.load(), Library.CLOCK);
        FirstStart.takeInSeeds(workspace, Progress.NONE);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aCorrectionMovesTheStatementInTheIndexAndUndoingMovesItBack() {
        List<String> heard = new ArrayList<>();
        workspace.onChange(() -> heard.add("changed"));
        String id = workspace.index().statementId(0);
        Correction right = Correction.NONE
                .withCountry("NZ")
                .withDate(StatementDate.parse("2030-01-01"))
                .withPosition(Position.COMMITS);
        workspace.review().correct(List.of(id), right);
        Selection found = workspace.select(StatementQuery.ALL.withCountries(Set.of("NZ")));
        assertThat(found.size()).isOne();
        assertThat(found.index().statementId(found.rows()[0])).isEqualTo(id);
        assertThat(workspace.review().nextUndo())
                .hasValueSatisfying(act -> assertThat(act.name()).isEqualTo("correct"));
        workspace.review().undo();
        assertThat(workspace.index().statementId(0)).isEqualTo(id);
        assertThat(workspace
                        .select(StatementQuery.ALL.withCountries(Set.of("NZ")))
                        .size())
                .isZero();
        workspace.review().redo();
        assertThat(workspace
                        .select(StatementQuery.ALL.withCountries(Set.of("NZ")))
                        .size())
                .isOne();
        assertThat(heard).hasSize(3);
    }

    @Test
    void theReviewGoesFromOneUndecidedToTheNext() {
        Selection shown = workspace.select(StatementQuery.ALL);
        String first = shown.index().statementId(0);
        assertThat(workspace.review().nextUndecided(shown, -1, 1)).contains(first);
        workspace.review().decide(List.of(first), Review.ACCEPTED);
        shown = workspace.select(StatementQuery.ALL);
        assertThat(workspace.review().nextUndecided(shown, 0, 1))
                .contains(shown.index().statementId(1));
        assertThat(workspace.review().progress(shown)).isEqualTo(new ReviewProgress(shown.size(), 1, 0, 0));
        String last = shown.index().statementId(shown.size() - 1);
        assertThat(workspace.review().nextUndecided(shown, shown.size() - 1, 1))
                .contains(shown.index().statementId(1));
        assertThat(workspace.review().nextUndecided(shown, 1, -1)).contains(last);
        workspace.review().decide(idsOf(shown), Review.REJECTED);
        shown = workspace.select(StatementQuery.ALL);
        assertThat(workspace.review().nextUndecided(shown, 0, 1)).isEmpty();
    }

    private static List<String> idsOf(Selection shown) {
        return java.util.Arrays.stream(shown.rows())
                .mapToObj(shown.index()::statementId)
                .toList();
    }

    @Test
    void aBulkActThatIsCancelledChangesNothing() {
        List<String> ids = idsOf(workspace.select(StatementQuery.ALL));
        Progress cancelled = new Progress() {
            @Override
            public void at(long done, long total, String what) {
                assertThat(total).isEqualTo(ids.size());
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThat(workspace.review().decide(ids, Review.ACCEPTED, cancelled)).isFalse();
        assertThat(workspace.review().correct(ids, Correction.NONE.withCondition("never"), cancelled))
                .isFalse();
        assertThat(workspace.review().nextUndo()).isEmpty();
        assertThat(workspace.review().decide(ids, Review.ACCEPTED, Progress.NONE))
                .isTrue();
        assertThat(workspace.review().nextUndo())
                .hasValueSatisfying(act -> assertThat(act.things()).isEqualTo(ids.size()));
    }

    @Test
    void whoSpeaksInTheStatementsIsKnownFirstAndThenTheLexicon() {
        List<String> names = workspace.review().speakers().stream()
                .map(org.claimline.model.Speaker::name)
                .toList();
        assertThat(names).doesNotHaveDuplicates().contains("Vladimir Putin", "Donald Tusk");
        assertThat(names.indexOf("Vladimir Putin")).isLessThan(20);
        assertThat(workspace.review().countries()).containsEntry("France", "FR").containsEntry("NATO", "NATO");
    }

    @Test
    void keepingAndForgettingAViewCanBeUndone() {
        org.claimline.model.SavedView view =
                new org.claimline.model.SavedView("mine", StatementQuery.ALL, java.util.Map.of("lanes", "speaker"));
        workspace.views().keep(view);
        workspace.views().keep(view);
        workspace.views().forget("mine");
        workspace.review().undo();
        assertThat(workspace.views().all()).containsExactly(view);
        workspace.review().undo();
        assertThat(workspace.views().all()).isEmpty();
        assertThat(workspace.review().nextUndo()).isEmpty();
        workspace.review().redo();
        assertThat(workspace.views().all()).containsExactly(view);
    }

    @Test
    void theSeedsTellOfOneUtteranceOfPutinInTwoArticlesAndDateTheUndatedOne() {
        workspace.utterances().find();
        Utterance putin = workspace.utterances().several().stream()
                .filter(one -> workspace
                                .entry(one.first())
                                .statement()
                                .speaker()
                                .name()
                                .equals("Vladimir Putin")
                        && one.reports().stream()
                                .anyMatch(id -> workspace
                                        .entry(id)
                                        .statement()
                                        .wording()
                                        .quote()
                                        .contains("legitimate targets")))
                .findFirst()
                .orElseThrow();
        assertThat(putin.reports().stream()
                        .map(id -> workspace.entry(id).article().name())
                        .distinct())
                .hasSize(2);
        List<DateSuggestion> suggestions = workspace.utterances().dates(putin);
        assertThat(suggestions).isNotEmpty().allSatisfy(one -> {
            assertThat(one.date().edtf()).isEqualTo("2025-09-05");
            assertThat(one.reason()).contains("Vladimir Putin", "2025-09-05");
        });
        String out = putin.reports().get(putin.reports().size() - 1);
        workspace.utterances().split(putin, out);
        assertThat(workspace.utterances().isStale()).isTrue();
        workspace.utterances().find();
        assertThat(workspace.utterances().of(out).reports()).containsExactly(out);
        workspace.review().undo();
        workspace.utterances().find();
        assertThat(workspace.utterances().of(out)).isEqualTo(putin);
    }

    @Test
    void aMissedStatementIsAddedStaysThroughANewExtractionAndIsUndone() {
        Article article =
                workspace.articles().find(workspace.articles().all().get(4).id());
        int before = workspace.index().size();
        int said = article.text().indexOf("said", article.body().start());
        Statement guess = workspace.review().guess(article.id(), new Span(said - 40, said + 30));
        assertThat(guess.evidence().contents()).containsExactly(new Span(said - 40, said + 30));
        workspace.review().add(guess, Correction.NONE.withPosition(Position.OPPOSES));
        workspace.articles().extractAgain(Progress.NONE);
        assertThat(workspace.index().size()).isEqualTo(before + 1);
        assertThat(workspace.entry(guess.id()).statement().position()).isEqualTo(Position.OPPOSES);
        assertThat(workspace.entry(guess.id()).review()).isEqualTo(Review.CORRECTED);
        assertThatThrownBy(() -> workspace.review().add(guess, Correction.NONE))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("statement already");
        workspace.review().undo();
        assertThat(workspace.index().size()).isEqualTo(before);
        workspace.review().redo();
        assertThat(workspace.entry(guess.id()).review()).isEqualTo(Review.CORRECTED);
        assertThatThrownBy(() -> workspace.review().guess(article.id(), new Span(0, 1_000_000)))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("not in");
    }

    @Test
    void mergedSpeakersAndCorrectedCountriesAreFollowedByEveryStatement() {
        int putin = workspace.people().card("Vladimir Putin").statements().size();
        int russia = workspace.people().card("Russia").statements().size();
        workspace.people().merge("Russia", "Vladimir Putin");
        assertThat(workspace.people().card("Vladimir Putin").statements()).hasSize(putin + russia);
        assertThat(workspace.people().card("Vladimir Putin").aliases()).containsExactly("Russia");
        workspace.people().setCountry("Vladimir Putin", "XX");
        assertThat(workspace.people().card("Vladimir Putin").countries()).containsExactly("XX");
        assertThat(workspace
                        .select(StatementQuery.ALL.withCountries(Set.of("XX")))
                        .size())
                .isEqualTo(putin + russia);
        assertThatThrownBy(() -> workspace.people().merge("Vladimir Putin", "Russia"))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("one speaker already");
        workspace.review().undo();
        workspace.review().undo();
        assertThat(workspace.people().card("Russia").statements()).hasSize(russia);
    }

    @Test
    void notesOfEveryKindStandInOnePlaceAndAreFoundByWords() {
        Notebook notebook = workspace.notebook();
        notebook.add(NoteSubject.PROJECT, "ask the desk in Kyiv", List.of("todo"));
        notebook.add(new NoteSubject.OfSpeaker("Vladimir Putin"), "said so in 2022 too", List.of("Today", "todo"));
        String article = workspace.articles().all().get(0).id();
        Note note = notebook.add(new NoteSubject.OfArticle(article), "doubtful source", List.of());
        assertThat(notebook.all()).hasSize(3);
        assertThat(notebook.matching("doubt*")).containsExactly(note);
        assertThat(notebook.completions("TO")).containsExactly("todo", "Today");
        assertThat(notebook.about(new NoteSubject.OfArticle(article))).containsExactly(note);
        assertThatThrownBy(() -> notebook.add(new NoteSubject.OfArticle("none"), "x", List.of()))
                .isInstanceOf(WorkspaceException.class);
    }

    @Test
    void theDoctorTellsWhatABackupHasOtherwiseAndRestoresIt() {
        Path backup = workspace.backUp("opening");
        workspace.review().decide(List.of(workspace.index().statementId(0)), Review.ACCEPTED);
        StoreDoctor doctor = new StoreDoctor(workspace.database(), Library.CLOCK);
        assertThat(doctor.faults()).isEmpty();
        String name = backup.getFileName().toString();
        assertThat(doctor.backups()).containsExactly(name);
        assertThat(doctor.differences(name).orElseThrow()).contains("decisions: now 1, in the backup 0");
        assertThat(doctor.differences("other")).isEmpty();
        doctor.restore(name);
        assertThat(workspace.refreshIfChanged()).isTrue();
        assertThat(workspace.index().review(0)).isEqualTo(Review.NEW);
    }
}
