package org.claimline.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import org.claimline.ui.Samples;
import org.claimline.ui.parts.BackgroundWork;
import org.claimline.ui.parts.MessageModel;
import org.claimline.ui.session.Session;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.export.ExportContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of the window, without a window: its background is a queue that the test works off. */
class ExportModelTest {
    @TempDir
    Path folder;

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final MessageModel message = new MessageModel();
    private Workspace workspace;
    private Session session;
    private ExportModel exports;

    @BeforeEach
    void open() {
        workspace = Samples.seeds(folder);
        BackgroundWork work = new BackgroundWork(background::add, Runnable::run);
        work.setOnFailure(message::tell);
        session = new Session(workspace, work, 20_494);
        exports = new ExportModel(session, message);
        session.statements().refresh();
        work();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private static ExportWish in(String form) {
        return new ExportWish(ExportContent.STATEMENTS, form, true, true);
    }

    @Test
    void nothingIsWrittenOnTheWindowsThread() {
        Path file = folder.resolve("claims.csv");
        exports.export(file, in("csv"));
        assertThat(file).doesNotExist();
        assertThat(session.work().busyProperty().get()).isTrue();
        work();
        assertThat(file).exists();
        assertThat(session.work().busyProperty().get()).isFalse();
        assertThat(message.fileProperty().get()).isEqualTo(file);
    }

    @Test
    void anExportThatIsCancelledLeavesWhatWasThere() throws Exception {
        for (String form : new String[] {"csv", "html"}) {
            Path file = Files.writeString(folder.resolve("claims." + form), "mine");
            exports.export(file, in(form));
            session.work().cancel();
            work();
            assertThat(file).hasContent("mine");
            assertThat(message.wordsProperty().get()).isEqualTo("The export was stopped; " + file + " is as it was.");
            assertThat(message.fileProperty().get()).isNull();
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFileThatCameMeanwhileIsNotReplaced() throws Exception {
        Path file = folder.resolve("claims.json");
        exports.export(file, in("json"));
        Files.writeString(file, "another's");
        work();
        assertThat(file).hasContent("another's");
        assertThat(message.badProperty().get()).isTrue();
        assertThat(message.wordsProperty().get()).contains("claims.json");
    }
}
