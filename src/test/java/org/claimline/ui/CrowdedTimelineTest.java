package org.claimline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import org.claimline.BigStore;
import org.claimline.lexicon.Lexicon;
import org.claimline.timeline.Frame;
import org.claimline.timeline.Hit;
import org.claimline.timeline.HitTest;
import org.claimline.timeline.TimeScale;
import org.claimline.timeline.TimelineScene.HeadWords;
import org.claimline.ui.timeline.TimelineModel;
import org.claimline.ui.timeline.TimelineRegion;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A timeline of more statements than have room, with real clicks and the real wheel. */
class CrowdedTimelineTest {
    @TempDir
    static Path folder;

    private final FxRobot robot = new FxRobot();
    private Workspace workspace;
    private MainWindowFixture window;

    @BeforeAll
    static void start() {
        Windows.start();
        BigStore.make(folder.resolve("crowded.db"), 3_000);
    }

    @BeforeEach
    void open() throws TimeoutException {
        workspace = Workspace.open(folder.resolve("crowded.db"), Lexicon.load(), Samples.CLOCK);
        FxToolkit.setupStage(stage -> {
            window = new MainWindowFixture(workspace, 1500, 950);
            window.show(stage);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        workspace.close();
    }

    private TimelineModel timeline() {
        return window.session.timeline();
    }

    private TimelineRegion region() {
        return robot.lookup("#timeline").queryAs(TimelineRegion.class);
    }

    private Point2D onScreen(double x, double y) {
        Node region = region();
        Bounds bounds = region.localToScreen(region.getBoundsInLocal());
        return new Point2D(bounds.getMinX() + x, bounds.getMinY() + y);
    }

    private Hit at(double x, double y) {
        Frame frame = new Frame(region().getWidth(), region().getHeight(), region().timeLeft(), true);
        return new HitTest(timeline().scene(frame, Hit.NOTHING, new HeadWords("", ""))).at(x, y);
    }

    @Test
    void aClickOnACountOpensIt() {
        double y = new Frame(1, 1, 0, false).lanesTop() + 34;
        double x = region().timeLeft() + 200;
        while (!(at(x, y) instanceof Hit.Gathered)) {
            x += 4;
        }
        Hit.Gathered gathered = (Hit.Gathered) at(x, y);
        robot.clickOn(onScreen(x, y));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(timeline().view().firstDay())
                .isLessThanOrEqualTo(gathered.crowd().firstDay());
        assertThat(timeline().view().lastDay()).isGreaterThan(gathered.crowd().lastDay());
        assertThat(timeline().view().canGoBackProperty().get()).isTrue();
    }

    @Test
    void theWheelHoldsTheDateUnderThePointerWithinAPixel() {
        Random random = new Random(4);
        double left = region().timeLeft();
        for (int round = 0; round < 12; round++) {
            double x = Math.rint(40 + random.nextDouble() * 600);
            TimeScale before = timeline().view().scale();
            VerticalDirection way = random.nextInt(3) == 0 ? VerticalDirection.DOWN : VerticalDirection.UP;
            robot.moveTo(onScreen(left + x, 200)).scroll(1 + random.nextInt(3), way);
            WaitForAsyncUtils.waitForFxEvents();
            TimeScale after = timeline().view().scale();
            assertThat(after.pixelsPerDay()).isNotEqualTo(before.pixelsPerDay());
            assertThat(after.x(before.day(x))).isCloseTo(x, within(1.0));
        }
    }
}
