package org.claimline.workspace.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.claimline.BigStore;
import org.claimline.exchange.ExportedStatement;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.StatementQuery;
import org.claimline.workspace.Library;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.WorkspaceException;
import org.claimline.workspace.index.ReportGroups;
import org.claimline.workspace.index.StatementIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportPagesTest {
    /** Four pages and a part of one. */
    private static final int STATEMENTS = 2_300;

    @TempDir
    Path folder;

    private Workspace workspace;
    private int[] rows;
    private Supplier<ExportRows> fresh;

    @BeforeEach
    void open() {
        Path file = folder.resolve("big.db");
        BigStore.make(file, STATEMENTS);
        workspace = Workspace.open(file, Lexicon.load(), Library.CLOCK);
        rows = workspace.select(StatementQuery.ALL).rows();
        StatementIndex index = workspace.index();
        fresh = () -> new ExportRows(index, ReportGroups.NONE);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<String> ids(ExportPages pages) throws IOException {
        List<String> ids = new ArrayList<>();
        try (pages) {
            int read = 0;
            while (read < rows.length) {
                read += pages.read(rows, read, page -> {
                    for (ExportedStatement row : page) {
                        ids.add(row.entry().statement().id());
                    }
                });
            }
        }
        return ids;
    }

    @Test
    void twoReadersGiveTheSameInTheSameOrderAsOne() throws IOException {
        List<String> ofOne = ids(ExportPages.ofOne(workspace, fresh.get()));
        assertThat(ofOne)
                .hasSize(STATEMENTS)
                .first()
                .isEqualTo(workspace.index().statementId(0));
        assertThat(ids(ExportPages.ofTwo(workspace, fresh))).isEqualTo(ofOne);
    }

    @Test
    void whatTheSecondReaderCannotReadIsTold() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + workspace.database());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM statement WHERE number = "
                    + workspace.index().columns().numbers()[700]);
        }
        assertThatThrownBy(() -> ids(ExportPages.ofTwo(workspace, fresh)))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("no longer in");
    }
}
