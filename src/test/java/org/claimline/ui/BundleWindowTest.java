package org.claimline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Correction;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.model.StatementDate;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.export.BundleExport;
import org.claimline.workspace.inbox.FirstStart;
import org.claimline.workspace.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A colleague's bundle comes in by the window, and the conflicts are settled by keys. */
class BundleWindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Workspace workspace;
    private MainWindowFixture window;
    private List<String> ids;

    @BeforeAll
    static void start() {
        Windows.start();
    }

    @BeforeEach
    void open() throws Exception {
        workspace = Samples.seeds(folder);
        ids = List.of(
                workspace.index().statementId(0),
                workspace.index().statementId(1),
                workspace.index().statementId(2));
        Path bundle = folder.resolve("anna.zip");
        try (Workspace anna = Workspace.open(folder.resolve("anna.db"), Lexicon.load(), Clock.systemUTC())) {
            FirstStart.takeInSeeds(anna, Progress.NONE);
            anna.review().decide(ids.subList(0, 1), Review.REJECTED);
            anna.review()
                    .correct(
                            ids.subList(1, 3),
                            Correction.NONE
                                    .withPosition(Position.COMMITS)
                                    .withDate(StatementDate.parse("2025-09-05"))
                                    .withCountry("NZ"));
            new BundleExport(anna).toFile(Optional.empty(), bundle, false, Progress.NONE);
        }
        workspace.review().decide(ids, Review.ACCEPTED);
        FxToolkit.setupStage(stage -> {
            window = new MainWindowFixture(workspace, 1100, 700);
            window.articlesToImport = List.of(bundle);
            window.show(stage);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.setupFixture(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        FxToolkit.cleanupStages();
        workspace.close();
    }

    private void command(String id) throws Exception {
        FxToolkit.setupFixture(() -> window.commands.get(id).run());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void conflictsAreTakenAndLeftByKey() throws Exception {
        command("take-bundle");
        assertThat(window.message.wordsProperty().get())
                .startsWith("anna.zip was taken in: no new articles, no new statements, no decisions, no notes.")
                .contains("In 3 cases it holds otherwise");
        for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
            FxToolkit.setupFixture(() -> {
                Window.getWindows().stream()
                        .filter(one -> one != window.scene.getWindow())
                        .toList()
                        .forEach(Window::hide);
                window.dress(theme);
            });
            command("conflicts");
            WaitForAsyncUtils.sleep(150, TimeUnit.MILLISECONDS);
            picture("conflicts-" + theme.name().toLowerCase(java.util.Locale.ROOT), theme);
        }
        TableView<?> table = robot.lookup("#conflicts").queryTableView();
        assertThat(table.getItems()).hasSize(3);
        robot.interact(table::requestFocus);
        robot.press(KeyCode.T).release(KeyCode.T);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.shownConflicts.rows()).hasSize(2);
        robot.interact(() -> table.getSelectionModel().selectAll());
        robot.press(KeyCode.L).release(KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.shownConflicts.rows()).isEmpty();
        assertThat(workspace.sharing().conflicts()).isEmpty();
        assertThat(ids.stream().filter(id -> workspace.entry(id).review() == Review.ACCEPTED))
                .hasSize(2);
        assertThat(window.message.wordsProperty().get())
                .isEqualTo("2 conflicts are settled: yours stays in force. None is left open.");
    }

    @Test
    void aBundleOfWhatIsShownIsWritten() throws Exception {
        window.exportTo = Optional.of(folder.resolve("mine.zip"));
        command("export-bundle");
        assertThat(Files.size(folder.resolve("mine.zip"))).isPositive();
        assertThat(window.message.wordsProperty().get()).contains("with articles, decisions and notes were written");
        window.articlesToImport = List.of(folder.resolve("mine.zip"));
        command("take-bundle");
        assertThat(window.message.wordsProperty().get()).isEqualTo("Nothing in mine.zip is new.");
    }

    private void picture(String name, Theme theme) throws Exception {
        Path target = Path.of(System.getProperty("claimline.target", "target"), "screenshots", name + ".png");
        WritableImage[] image = new WritableImage[1];
        FxToolkit.setupFixture(() -> image[0] =
                robot.lookup("#conflicts").queryTableView().getScene().snapshot(null));
        Files.createDirectories(target.getParent());
        Files.write(target, Png.of(image[0]));
        assertThat(Files.size(target)).as(theme.name()).isGreaterThan(5_000);
    }
}
