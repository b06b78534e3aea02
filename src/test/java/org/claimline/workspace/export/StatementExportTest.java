package org.claimline.workspace.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.claimline.Articles;
import org.claimline.exchange.export.ExportFormat;
import org.claimline.exchange.export.ExportOptions;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.StatementQuery;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementExportTest {
    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        Articles.fill(folder.resolve("a.db"));
        workspace = Workspace.open(folder.resolve("a.db"), Lexicon.load(), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aFileHoldsWhatIsSelectedInTheOrderOfTheIndex() throws Exception {
        Path file = folder.resolve("claims.csv");
        ExportReport report =
                export(StatementQuery.ALL.withCountries(Set.of("PL", "RU")), ExportContent.STATEMENTS, file);
        assertThat(report).isEqualTo(new ExportReport(2, false));
        assertThat(Files.readAllLines(file)).hasSize(3).element(0).asString().startsWith("\uFEFFid,date,");
    }

    @Test
    void offsetsCountCodePointsOfTheArticle() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StatementQuery tusk = StatementQuery.ALL.withSpeakers(Set.of("Donald Tusk"));
        new StatementExport(workspace)
                .toStream(
                        new ExportOrder(
                                workspace.select(tusk),
                                ExportContent.STATEMENTS,
                                ExportFormat.JSONL,
                                ExportOptions.FOR_STREAMS),
                        out,
                        Progress.NONE);
        String text = workspace
                .articles()
                .find(workspace.entry(Articles.TUSK).article().id())
                .text();
        int start = text.codePointCount(0, text.indexOf("“No troops,”"));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"content_spans\":[[" + start + "," + (start + 12) + "]]");
    }

    @Test
    void notesAreOneRowEachWhoeverHasNoneIsLeftOut() throws Exception {
        workspace.notebook().add(Articles.TUSK, "=1+1", List.of("check"));
        workspace.notebook().add(Articles.TUSK, "Second.", List.of());
        Path file = folder.resolve("notes.csv");
        assertThat(export(StatementQuery.ALL, ExportContent.NOTES, file).rows()).isEqualTo(2);
        assertThat(Files.readString(file))
                .contains(",'=1+1,check," + Articles.TUSK)
                .contains(",Second.,,");
    }

    @Test
    void aCancelledExportLeavesNoFile() throws Exception {
        Progress cancelled = new Progress() {
            @Override
            public void at(long done, long total, String what) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        Path file = folder.resolve("claims.csv");
        ExportOrder order = ExportOrder.forFile(workspace.select(StatementQuery.ALL), ExportContent.STATEMENTS, file)
                .orElseThrow();
        assertThat(new StatementExport(workspace)
                        .toFile(order, file, false, cancelled)
                        .cancelled())
                .isTrue();
        assertThat(file).doesNotExist();
    }

    @Test
    void whatCannotBeWrittenIsToldInASentence() {
        Path file = folder.resolve("no/claims.csv");
        assertThatThrownBy(() -> export(StatementQuery.ALL, ExportContent.STATEMENTS, file))
                .isInstanceOf(NotExportedException.class)
                .hasMessageContaining("does not exist: make it");
    }

    private ExportReport export(StatementQuery query, ExportContent content, Path file) throws NotExportedException {
        ExportOrder order =
                ExportOrder.forFile(workspace.select(query), content, file).orElseThrow();
        return new StatementExport(workspace).toFile(order, file, false, Progress.NONE);
    }
}
