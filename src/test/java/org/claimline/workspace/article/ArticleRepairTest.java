package org.claimline.workspace.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Correction;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementEntry;
import org.claimline.model.StatementQuery;
import org.claimline.store.StoreContent;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.WorkspaceException;
import org.claimline.workspace.inbox.FileImport;
import org.claimline.workspace.inbox.ImportOrder;
import org.claimline.workspace.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleRepairTest {
    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.open(folder.resolve("test.db"), Lexicon.load(), Clock.systemUTC());
        Path file = Files.writeString(
                folder.resolve("undated.txt"),
                "Title: A story\n\n“Poland will not send its soldiers to Ukraine,” Polish Prime Minister Donald Tusk said on Friday.\n");
        FileImport.run(workspace, ImportOrder.of(List.of(file.toString())), Progress.NONE);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aDateSetRightDatesTheStatementsAtOnceAndKeepsWhatWasDecided() {
        StatementEntry before = only();
        assertThat(before.statement().dating().date().isKnown()).isFalse();
        workspace.review().decide(List.of(before.statement().id()), Review.ACCEPTED);
        workspace.notebook().add(before.statement().id(), "checked", List.of("mine"));
        RepairReport report = workspace
                .articles()
                .repair(List.of(before.article().id()), dated(StatementDate.of(LocalDate.of(2025, 9, 8))));
        assertThat(report).isEqualTo(new RepairReport(1, 1));
        StatementEntry after = only();
        assertThat(after.statement().id()).isEqualTo(before.statement().id());
        assertThat(after.statement().dating().date().edtf()).isEqualTo("2025-09-05");
        assertThat(after.review()).isEqualTo(Review.ACCEPTED);
        assertThat(after.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("checked"));
        assertThat(workspace
                        .select(StatementQuery.ALL.withDates(
                                Optional.of(LocalDate.of(2025, 9, 1)), Optional.of(LocalDate.of(2025, 9, 30))))
                        .size())
                .isOne();
    }

    @Test
    void aRepairIsUndoneAndDoneAgainWithTheStatementsThatItRead() throws SQLException {
        StatementEntry before = only();
        workspace.review().decide(List.of(before.statement().id()), Review.ACCEPTED);
        String accepted = StoreContent.of(workspace.database());
        workspace.articles().repair(List.of(before.article().id()), dated(StatementDate.of(LocalDate.of(2025, 9, 8))));
        String repaired = StoreContent.of(workspace.database());
        assertThat(workspace.review().nextUndo())
                .hasValueSatisfying(act -> assertThat(act.name()).isEqualTo("article.repair"));
        workspace.review().undo();
        assertThat(only().statement().dating().date().isKnown()).isFalse();
        assertThat(StoreContent.of(workspace.database())).isEqualTo(accepted);
        workspace.review().redo();
        assertThat(only().statement().dating().date().edtf()).isEqualTo("2025-09-05");
        assertThat(StoreContent.of(workspace.database())).isEqualTo(repaired);
    }

    @Test
    void aCorrectionMadeBeforeARepairIsStillUndoneAfterIt() throws SQLException {
        String fresh = StoreContent.of(workspace.database());
        StatementEntry before = only();
        workspace
                .review()
                .correct(
                        List.of(before.statement().id()),
                        Correction.NONE.withCondition("never").withPosition(Position.OPPOSES));
        workspace.articles().repair(List.of(before.article().id()), dated(StatementDate.of(LocalDate.of(2025, 9, 8))));
        assertThat(only().statement().dating().date().edtf()).isEqualTo("2025-09-05");
        assertThat(only().statement().condition()).isEqualTo("never");
        workspace.review().undo();
        workspace.review().undo();
        assertThat(StoreContent.of(workspace.database())).isEqualTo(fresh);
        workspace.review().redo();
        workspace.review().redo();
        assertThat(only().statement().dating().date().edtf()).isEqualTo("2025-09-05");
        assertThat(only().statement().condition()).isEqualTo("never");
    }

    @Test
    void everyOtherFactIsSetToo() {
        String id = only().article().id();
        workspace
                .articles()
                .repair(
                        List.of(id),
                        new ArticleChange(
                                Optional.of("Another title"),
                                Optional.of("A. Writer"),
                                Optional.of("The Courier"),
                                Optional.of("https://example.org/x"),
                                Optional.empty()));
        assertThat(workspace.articles().all().get(0))
                .hasFieldOrPropertyWithValue("title", "Another title")
                .hasFieldOrPropertyWithValue("author", "A. Writer")
                .hasFieldOrPropertyWithValue("outlet", "The Courier")
                .hasFieldOrPropertyWithValue("url", "https://example.org/x");
        assertThat(workspace
                        .select(StatementQuery.ALL.withText("another title"))
                        .size())
                .isOne();
        assertThat(workspace.articles().repair(List.of(id), ArticleChange.NONE)).isEqualTo(new RepairReport(0, 0));
    }

    @Test
    void whereOneArticleIsNotThereNoneIsChanged() {
        String id = only().article().id();
        List<String> ids = List.of(id, "0".repeat(64));
        ArticleChange change = dated(StatementDate.of(LocalDate.of(2025, 9, 8)));
        assertThatThrownBy(() -> workspace.articles().repair(ids, change)).isInstanceOf(WorkspaceException.class);
        assertThat(workspace.articles().all().get(0).published().isKnown()).isFalse();
    }

    private static ArticleChange dated(StatementDate date) {
        return new ArticleChange(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(date));
    }

    private StatementEntry only() {
        return workspace.entries(workspace.index(), 0).get(0);
    }
}
