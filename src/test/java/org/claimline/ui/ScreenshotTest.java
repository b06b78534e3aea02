package org.claimline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.image.WritableImage;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.model.StatementQuery;
import org.claimline.timeline.LaneChoice;
import org.claimline.ui.table.StatementsModel;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the main window for people to look at, in {@code target/screenshots}. */
class ScreenshotTest {
    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeAll
    static void start() {
        Windows.start();
    }

    @BeforeEach
    void open() {
        workspace = Samples.seeds(folder);
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        workspace.close();
    }

    @Test
    void large() throws Exception {
        picture("light-1600x1000", 1600, 1000, Theme.LIGHT, ScreenshotTest::readSomething);
        picture("dark-1600x1000", 1600, 1000, Theme.DARK, ScreenshotTest::readSomething);
    }

    @Test
    void small() throws Exception {
        picture("light-1100x700", 1100, 700, Theme.LIGHT, ScreenshotTest::readSomething);
        picture("dark-1100x700", 1100, 700, Theme.DARK, ScreenshotTest::readSomething);
    }

    @Test
    void speakersAndArticle() throws Exception {
        Consumer<MainWindowFixture> speakers = window -> {
            readSomething(window);
            window.lanes(LaneChoice.SPEAKER);
            window.commands.get("show-article").run();
        };
        picture("speakers-light", 1600, 1000, Theme.LIGHT, speakers);
        picture("speakers-dark", 1600, 1000, Theme.DARK, speakers);
    }

    @Test
    void everyLaneModeInBothThemes() throws Exception {
        for (Theme theme : Theme.values()) {
            for (LaneChoice choice : LaneChoice.values()) {
                String name = "lanes-" + choice.label() + "-" + theme.name().toLowerCase(java.util.Locale.ROOT);
                picture(name, 1600, 1000, theme, window -> {
                    window.lanes(choice);
                    window.pane.down().setShare(0.8);
                });
            }
        }
    }

    @Test
    void theFormForACorrection() throws Exception {
        Consumer<MainWindowFixture> form = window -> {
            readSomething(window);
            window.commands.get("correct").run();
        };
        picture("correction-light", 1600, 1000, Theme.LIGHT, form);
        picture("correction-dark", 1100, 700, Theme.DARK, form);
    }

    @Test
    void filtered() throws Exception {
        picture("filtered", 1100, 700, Theme.LIGHT, window -> {
            window.session
                    .statements()
                    .show(StatementQuery.ALL
                            .withCountries(Set.of("RU", "FR"))
                            .withPositions(Set.of(Position.THREATENS, Position.COMMITS))
                            .withText("troops"));
            window.lanes(LaneChoice.POSITION);
        });
    }

    @Test
    void emptyOnes() throws Exception {
        picture(
                "no-match",
                1100,
                700,
                Theme.LIGHT,
                window -> window.session.filters().search("submarines"));
        try (Workspace empty = Samples.empty(folder)) {
            Workspace full = workspace;
            workspace = empty;
            picture("no-statements", 1100, 700, Theme.DARK, window -> {});
            workspace = full;
        }
    }

    private static void readSomething(MainWindowFixture window) {
        StatementsModel statements = window.session.statements();
        int row = rowOf(statements, "Maria Zakharova", 1);
        statements.selectRow(row);
        String id = statements.shown().index().statementId(row);
        Workspace workspace = window.session.workspace();
        if (!statements.shown().index().hasNotes(row)) {
            workspace
                    .notebook()
                    .add(id, "Said again in January 2026: compare with the briefing.", List.of("red line", "MFA"));
        }
        workspace.review().decide(List.of(id), Review.ACCEPTED);
        statements.refresh();
    }

    private static int rowOf(StatementsModel statements, String speaker, int nth) {
        int seen = 0;
        for (int row : statements.shown().rows()) {
            var index = statements.shown().index();
            if (index.speakers().get(index.speaker(row)).equals(speaker) && seen++ == nth) {
                return row;
            }
        }
        throw new IllegalStateException("no statement of " + speaker);
    }

    private void picture(String name, int width, int height, Theme theme, Consumer<MainWindowFixture> prepare)
            throws Exception {
        Path target = Path.of(System.getProperty("claimline.target", "target"), "screenshots", name + ".png");
        MainWindowFixture[] window = new MainWindowFixture[1];
        FxToolkit.setupStage(stage -> {
            window[0] = new MainWindowFixture(workspace, width, height);
            window[0].dress(theme);
            window[0].show(stage);
            stage.setWidth(width);
            stage.setHeight(height);
        });
        WaitForAsyncUtils.waitForFxEvents();
        FxToolkit.setupFixture(() -> prepare.accept(window[0]));
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(150, java.util.concurrent.TimeUnit.MILLISECONDS);
        FxToolkit.setupStage(stage -> {
            WritableImage image = stage.getScene().snapshot(null);
            assertThat(image.getWidth()).isEqualTo(width);
            write(target, image);
        });
        assertThat(Files.size(target)).isGreaterThan(10_000);
    }

    private static void write(Path target, WritableImage image) {
        try {
            Files.createDirectories(target.getParent());
            Files.write(target, Png.of(image));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
