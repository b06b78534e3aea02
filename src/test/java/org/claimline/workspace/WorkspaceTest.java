package org.claimline.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.ArticleFile;
import org.claimline.model.Note;
import org.claimline.model.Review;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementEntry;
import org.claimline.model.StatementQuery;
import org.claimline.store.Samples;
import org.claimline.workspace.article.ExtractionReport;
import org.claimline.workspace.article.ImportReport;
import org.claimline.workspace.filter.FacetCount;
import org.claimline.workspace.index.Selection;
import org.claimline.workspace.index.StatementIndex;
import org.claimline.workspace.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    @TempDir
    Path folder;

    @Test
    void aWorkspaceIsFreshUntilTheFirstArticle() {
        try (Workspace workspace = empty()) {
            assertThat(workspace.isFresh()).isTrue();
            workspace.articles().take(files(1), Progress.NONE);
            assertThat(workspace.isFresh()).isFalse();
        }
        try (Workspace workspace = empty()) {
            assertThat(workspace.isFresh()).isFalse();
        }
    }

    @Test
    void theSameArticlesTwiceAreTheSameArticles() {
        List<ArticleFile> files = files(5);
        List<ArticleFile> twiceInOne = new ArrayList<>(files);
        twiceInOne.addAll(files);
        try (Workspace workspace = empty()) {
            ImportReport first = workspace.articles().take(twiceInOne, Progress.NONE);
            assertThat(first.added()).isEqualTo(5);
            assertThat(first.alreadyThere()).isEqualTo(5);
            StatementIndex before = workspace.index();
            ImportReport second = workspace.articles().take(files, Progress.NONE);
            assertThat(second).isEqualTo(new ImportReport(0, 5, 0, List.of(), false));
            assertThat(workspace.index().size()).isEqualTo(before.size());
            assertThat(workspace.articles().all()).hasSize(5);
            assertThat(workspace.articles().find(files.get(0).article().id()))
                    .isEqualTo(files.get(0).article());
        }
    }

    @Test
    void whatIsTakenInBeforeACancelStays() {
        List<String> heard = new ArrayList<>();
        Progress stopping = new Progress() {
            @Override
            public void at(long done, long total, String what) {
                heard.add(done + "/" + total + " " + what);
            }

            @Override
            public boolean isCancelled() {
                return heard.size() == 2;
            }
        };
        List<ArticleFile> files = files(4);
        try (Workspace workspace = empty()) {
            ImportReport report = workspace.articles().take(files, stopping);
            assertThat(report.added()).isEqualTo(2);
            assertThat(report.cancelled()).isTrue();
            assertThat(heard)
                    .containsExactly(
                            "0/4 " + files.get(0).article().info().name(),
                            "1/4 " + files.get(1).article().info().name(),
                            "2/4 ");
            assertThat(workspace.articles().all()).hasSize(2);
        }
    }

    @Test
    void theIndexHoldsWhatTheDatabaseHolds() {
        Library library = library();
        try (Workspace workspace = library.open()) {
            StatementIndex index = workspace.index();
            assertThat(index.size()).isEqualTo(library.entries().size());
            for (int row = 0; row < index.size(); row++) {
                assertRow(index, row, library.entry(index.statementId(row)));
            }
        }
    }

    private static void assertRow(StatementIndex index, int row, StatementEntry entry) {
        StatementDate date = entry.statement().dating().date();
        assertThat(index.row(entry.statement().id())).hasValue(row);
        assertThat(index.earliest(row)).isEqualTo(day(date.earliest().orElse(null), StatementIndex.OPEN_START));
        assertThat(index.latest(row)).isEqualTo(day(date.latest().orElse(null), StatementIndex.OPEN_END));
        assertThat(index.isUndated(row)).isEqualTo(!date.isKnown());
        assertThat(index.isUncertain(row)).isEqualTo(date.isUncertain());
        assertThat(index.isExactDay(row)).isEqualTo(date.isExactDay());
        assertThat(index.published(row))
                .isEqualTo(day(entry.article().published().earliest().orElse(null), StatementIndex.NO_DAY));
        assertThat(index.speakers().get(index.speaker(row)))
                .isEqualTo(entry.statement().speaker().name());
        assertThat(index.countries().get(index.country(row)))
                .isEqualTo(entry.statement().speaker().country());
        assertThat(index.positions().get(index.position(row)))
                .isEqualTo(entry.statement().position());
        assertThat(index.outlets().get(index.outlet(row)))
                .isEqualTo(entry.article().outlet());
        assertThat(index.review(row)).isEqualTo(entry.review());
        assertThat(index.hasNotes(row)).isEqualTo(!entry.notes().isEmpty());
        assertThat(index.tags(row))
                .isEqualTo(entry.notes().stream()
                        .flatMap(note -> note.tags().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static int day(LocalDate day, int otherwise) {
        return day == null ? otherwise : (int) day.toEpochDay();
    }

    @Test
    void aChangeShowsInANewIndexAndLeavesTheOldOneAsItWas() {
        try (Workspace workspace = library().open()) {
            StatementIndex before = workspace.index();
            int row = IntStream.range(0, before.size())
                    .filter(one -> before.review(one) == Review.NEW && !before.hasNotes(one))
                    .findFirst()
                    .orElseThrow();
            String id = before.statementId(row);

            workspace.review().decide(List.of(id), Review.ACCEPTED);
            Note note = workspace.notebook().add(id, "zebra", List.of("new tag", "check"));

            assertThat(before.review(row)).isEqualTo(Review.NEW);
            assertThat(before.tags()).doesNotContain("new tag");
            assertThat(workspace.index().review(row)).isEqualTo(Review.ACCEPTED);
            assertThat(workspace.index().tags(row)).containsExactly("check", "new tag");
            assertThat(workspace.index().tags()).contains("new tag");
            assertThat(ids(workspace, StatementQuery.ALL.withText("zebra"))).containsExactly(id);
            assertSameAsReopened(workspace);

            workspace.notebook().change(note.id(), "giraffe", List.of("check"));
            assertThat(workspace.index().tags()).doesNotContain("new tag");
            assertThat(ids(workspace, StatementQuery.ALL.withText("zebra"))).isEmpty();
            assertSameAsReopened(workspace);

            workspace.notebook().remove(note.id());
            assertThat(workspace.index().hasNotes(row)).isFalse();
            assertThat(ids(workspace, StatementQuery.ALL.withText("giraffe"))).isEmpty();
            assertSameAsReopened(workspace);
        }
    }

    private static void assertSameAsReopened(Workspace workspace) {
        try (Workspace reopened = Workspace.open(workspace.database(), Lexicon.load(), Library.CLOCK)) {
            assertThat(workspace.index()).usingRecursiveComparison().isEqualTo(reopened.index());
        }
    }

    @Test
    void decisionsOfAWholeSelectionAreOneCommand() {
        try (Workspace workspace = library().open()) {
            StatementQuery russian = StatementQuery.ALL.withCountries(Set.of("RU"));
            List<String> ids = ids(workspace, russian);
            workspace.review().decide(ids, Review.REJECTED);
            assertThat(workspace.facets(russian).reviews()).containsExactly(new FacetCount("rejected", ids.size()));
            assertSameAsReopened(workspace);
        }
    }

    @Test
    void whatAnotherProgramWroteIsTakenOverWhenAsked() {
        try (Workspace mine = library().open();
                Workspace other = Workspace.open(mine.database(), Lexicon.load(), Library.CLOCK)) {
            assertThat(mine.refreshIfChanged()).isFalse();
            String id = other.index().statementId(0);
            other.notebook().add(id, "from the other window", List.of("other"));
            other.articles().take(files(3), Progress.NONE);

            assertThat(mine.refreshIfChanged()).isTrue();
            assertThat(mine.refreshIfChanged()).isFalse();
            assertThat(mine.index().tags()).contains("other");
            assertThat(mine.index()).usingRecursiveComparison().isEqualTo(other.index());
        }
    }

    @Test
    void entriesComeInTheOrderAskedForAndForEachInThatOfTheIndex() {
        Library library = library();
        try (Workspace workspace = library.open()) {
            StatementIndex index = workspace.index();
            assertThat(workspace.entries(index, 5, 0, 5))
                    .containsExactly(
                            library.entry(index.statementId(5)),
                            library.entry(index.statementId(0)),
                            library.entry(index.statementId(5)));
            List<StatementEntry> streamed = new ArrayList<>();
            StatementQuery query = StatementQuery.ALL.withReviews(Set.of(Review.NEW, Review.ACCEPTED));
            workspace.forEach(query, streamed::add);
            assertThat(streamed).extracting(entry -> entry.statement().id()).isEqualTo(ids(workspace, query));
            assertThat(streamed)
                    .allSatisfy(entry -> assertThat(entry)
                            .isEqualTo(library.entry(entry.statement().id())));
        }
    }

    @Test
    void whatIsNotThereIsToldInASentence() {
        try (Workspace workspace = empty()) {
            assertThatThrownBy(() -> workspace.entry("00000000000000aa"))
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessageContaining("00000000000000aa");
            assertThatThrownBy(() -> workspace.review().decide(List.of("nonsense"), Review.ACCEPTED))
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessageContaining("nonsense");
            assertThatThrownBy(() -> workspace.articles().find("none"))
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessageContaining("none");
            assertThatThrownBy(() -> workspace.notebook().remove(7)).isInstanceOf(WorkspaceException.class);
            assertThat(workspace.index().row("nonsense")).isEmpty();
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedInASentence() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Sir");
        assertThatThrownBy(() -> Workspace.open(letter, Lexicon.load(), Library.CLOCK))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("no Claimline database");
    }

    @Test
    void anEmptyWorkspaceAnswersEverything() {
        try (Workspace workspace = empty()) {
            assertThat(workspace.select(StatementQuery.ALL.withText("x")).size())
                    .isZero();
            assertThat(workspace.facets(StatementQuery.ALL).speakers()).isEmpty();
            assertThat(workspace.articles().all()).isEmpty();
            assertThat(workspace.articles().extractAgain(Progress.NONE))
                    .isEqualTo(new ExtractionReport(0, 0, List.of(), false));
        }
    }

    private Library library() {
        return Library.of(folder.resolve("library.db"), 23, 40);
    }

    private Workspace empty() {
        return Workspace.open(folder.resolve("empty.db"), Lexicon.load(), Library.CLOCK);
    }

    private static List<ArticleFile> files(int count) {
        return new Samples(99, 3)
                .articles(count).stream().map(Samples.Told::file).toList();
    }

    private static List<String> ids(Workspace workspace, StatementQuery query) {
        Selection selection = workspace.select(query);
        return IntStream.of(selection.rows())
                .mapToObj(selection.index()::statementId)
                .toList();
    }
}
