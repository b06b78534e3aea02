package org.claimline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.claimline.model.DateWords;
import org.claimline.model.Position;
import org.claimline.model.StatementQuery;
import org.claimline.model.TimelineClock;
import org.claimline.timeline.Frame;
import org.claimline.timeline.LaneChoice;
import org.claimline.timeline.LaneMarks;
import org.claimline.timeline.LaneSort;
import org.claimline.timeline.TimeScale;
import org.claimline.ui.exchange.ExportModel;
import org.claimline.ui.exchange.ExportWish;
import org.claimline.ui.table.ColumnChoice;
import org.claimline.ui.table.Shown;
import org.claimline.ui.timeline.TimelineModel;
import org.claimline.ui.timeline.TimelineRegion;
import org.claimline.ui.timeline.Viewport;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.filter.FacetCount;
import org.claimline.workspace.index.StatementIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The timeline in its window, with real clicks and keys. */
class TimelineWindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Workspace workspace;
    private MainWindowFixture window;

    @BeforeAll
    static void start() {
        Windows.start();
    }

    @BeforeEach
    void open() throws TimeoutException {
        workspace = Samples.workspace(folder);
        FxToolkit.setupStage(stage -> {
            window = new MainWindowFixture(workspace, 1500, 950);
            window.show(stage);
        });
        settle();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        workspace.close();
    }

    private void settle() {
        window.settle();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    private TimelineModel timeline() {
        return window.session.timeline();
    }

    private Viewport view() {
        return timeline().view();
    }

    private Shown shown() {
        return window.session.statements().shown();
    }

    private void select(int row) {
        robot.interact(() -> window.session.statements().selectRow(row));
        settle();
    }

    private List<String> lanes() {
        return timeline().lanesProperty().get().stream().map(LaneMarks::title).toList();
    }

    /** A point of the timeline on the screen, counted from the left edge of the region. */
    private Point2D at(double x, double y) {
        Node region = robot.lookup("#timeline").query();
        Bounds bounds = region.localToScreen(region.getBoundsInLocal());
        return new Point2D(bounds.getMinX() + x, bounds.getMinY() + new Frame(1, 1, 0, false).lanesTop() + y);
    }

    @Test
    void lanesAreSortedPinnedAndFoldedByKeys() {
        press(KeyCode.CONTROL, KeyCode.DIGIT6);
        assertThat(timeline().arrangement().sort()).isEqualTo(LaneSort.NAME);
        assertThat(lanes()).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        LaneMarks last = timeline().lanesProperty().get().get(lanes().size() - 1);
        select(last.rows()[0]);
        press(KeyCode.P);
        assertThat(lanes().get(0)).isEqualTo(last.title());
        assertThat(timeline().stack().pinned()).isEqualTo(1);
        double open = timeline().stack().height(0);
        press(KeyCode.L);
        assertThat(timeline().stack().height(0)).isLessThan(open);
        press(KeyCode.SHIFT, KeyCode.L);
        assertThat(timeline().stack().totalHeight()).isEqualTo(24 * lanes().size());
        press(KeyCode.SHIFT, KeyCode.L);
        assertThat(timeline().arrangement().collapsed()).isEmpty();
    }

    @Test
    void aClickOnItsArrowFoldsALane() {
        double before = timeline().stack().height(0);
        robot.clickOn(at(12, before / 2));
        settle();
        assertThat(timeline().stack().height(0)).isLessThan(before);
        robot.clickOn(at(12, 12));
        settle();
        assertThat(timeline().stack().height(0)).isEqualTo(before);
    }

    @Test
    void theClockIsSwitchedInOnePlaceAndTheSameStatementsStay() {
        int size = shown().utterances();
        robot.clickOn("#arrangement");
        robot.clickOn("#clock-published");
        settle();
        assertThat(timeline().arrangement().clock()).isEqualTo(TimelineClock.PUBLISHED);
        assertThat(timeline().lanesProperty().get().stream()
                        .mapToInt(LaneMarks::size)
                        .sum())
                .isEqualTo(size);
        press(KeyCode.D);
        assertThat(timeline().arrangement().clock()).isEqualTo(TimelineClock.SAID);
    }

    @Test
    void theDaysAskedForAreThoseOfTheClockThatIsShown() {
        StatementIndex index = shown().index();
        int late = Arrays.stream(shown().rows())
                .filter(row -> index.isExactDay(row) && index.published(row) > index.latest(row))
                .findFirst()
                .orElseThrow();
        LocalDate day = LocalDate.ofEpochDay(index.published(late));
        Set<String> published = new TreeSet<>();
        for (int row : shown().rows()) {
            if (index.published(row) == index.published(late)) {
                published.add(index.statementId(row));
            }
        }
        robot.interact(() -> window.session.filters().between(Optional.of(day), Optional.of(day)));
        settle();
        assertThat(robot.lookup("#dates-asked").queryAs(Label.class).getText()).isEqualTo("Date said");
        assertThat(inTable()).doesNotContain(index.statementId(late));
        press(KeyCode.D);
        assertThat(robot.lookup("#dates-asked").queryAs(Label.class).getText()).isEqualTo("Date published");
        assertThat(window.session.filters().chips().get(0).words()).isEqualTo("published from " + DateWords.of(day));
        assertThat(inTable()).isEqualTo(published).isEqualTo(inTimeline());
        robot.interact(() -> window.session.filters().clear());
        settle();
        assertThat(timeline().arrangement().clock()).isEqualTo(TimelineClock.PUBLISHED);
        robot.interact(() -> window.session.statements().show(StatementQuery.ALL));
        settle();
        assertThat(timeline().arrangement().clock()).isEqualTo(TimelineClock.SAID);
    }

    @Test
    void backAndForwardAndTheSelectionsOwnSpanAreReachedByKeys() {
        TimeScale whole = view().scale();
        select(shown().rows()[3]);
        press(KeyCode.F);
        TimeScale near = view().scale();
        assertThat(near.pixelsPerDay()).isGreaterThan(whole.pixelsPerDay());
        double x = near.x(timeline().selectedDay().orElseThrow());
        assertThat(x).isBetween(0.0, view().widthProperty().get());
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(view().scale()).isEqualTo(whole);
        press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(view().scale()).isEqualTo(near);
    }

    @Test
    void aDoubleClickOnABarShowsItsSpan() {
        LaneMarks lane = timeline().lanesProperty().get().stream()
                .filter(one -> one.title().equals("United Kingdom"))
                .findFirst()
                .orElseThrow();
        int row = spanIn(lane);
        robot.interact(() -> window.lanes(LaneChoice.COUNTRY));
        select(row);
        robot.interact(() -> timeline().moves().fitRows(row));
        settle();
        int item = lane.itemOf(row);
        assertThat(view().firstDay()).isLessThan(lane.startOf(item));
        assertThat(view().lastDay()).isGreaterThan(lane.endOf(item));
        assertThat(view().lastDay() - view().firstDay())
                .isCloseTo((lane.endOf(item) - lane.startOf(item)) * 1.2, within(1.0));
    }

    private static int spanIn(LaneMarks lane) {
        for (int item = 0; item < lane.dated(); item++) {
            if (lane.endOf(item) - lane.startOf(item) > 5) {
                return lane.rows()[item];
            }
        }
        throw new IllegalStateException("no span in " + lane.title());
    }

    @Test
    void aChangeOfPositionShowsBothQuotationsSideBySide() {
        LaneMarks lane = timeline().lanesProperty().get().stream()
                .filter(one -> one.title().equals("France"))
                .findFirst()
                .orElseThrow();
        int place = lanes().indexOf("France");
        double left = robot.lookup("#timeline").queryAs(TimelineRegion.class).timeLeft();
        double y = timeline().stack().top(place) + timeline().stack().height(place) - 16;
        for (int item = 0; item < lane.dated(); item++) {
            robot.moveTo(at(left + view().scale().x(lane.middle(item)), y));
            settle();
            if (!robot.lookup(".change").queryAll().isEmpty()) {
                assertThat(robot.lookup(".change-side").queryAll()).hasSize(2);
                return;
            }
        }
        throw new AssertionError("France never changed its position");
    }

    @Test
    void theStripIsMovedByKeysToo() {
        robot.interact(() -> robot.lookup("#density").query().requestFocus());
        press(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(view().isFitted()).isFalse();
        double first = view().firstDay();
        press(KeyCode.RIGHT);
        assertThat(view().firstDay()).isGreaterThan(first);
    }

    @Test
    void aViewIsSavedShownAgainAndForgotten() {
        window.viewName = Optional.of("Moscow threatens");
        robot.interact(() -> {
            window.session
                    .statements()
                    .show(StatementQuery.ALL.withCountries(Set.of("RU")).withPositions(Set.of(Position.THREATENS)));
            window.lanes(LaneChoice.SPEAKER);
            view().show(20_300, 20_400);
        });
        settle();
        int size = shown().size();
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(workspace.views().all()).hasSize(1);
        press(KeyCode.CONTROL, KeyCode.L);
        robot.interact(() -> window.lanes(LaneChoice.POSITION));
        settle();
        robot.clickOn("#views").clickOn("Moscow threatens");
        settle();
        assertThat(shown().size()).isEqualTo(size);
        assertThat(timeline().arrangement().choice()).isEqualTo(LaneChoice.SPEAKER);
        assertThat(view().firstDay()).isCloseTo(20_300, within(0.01));
        robot.interact(() ->
                window.session.views().forget(window.session.views().views().get(0)));
        settle();
        assertThat(workspace.views().all()).isEmpty();
    }

    @Test
    void columnsAreHiddenShownAndCopied() {
        TableView<?> table = robot.lookup("#table").queryTableView();
        press(KeyCode.SHIFT, KeyCode.C);
        robot.clickOn("Published");
        settle();
        assertThat(table.getVisibleLeafColumns()).extracting(TableColumn::getId).contains("column-published");
        ColumnChoice columns = window.pane.table().columns();
        robot.interact(() -> {
            CheckMenuItem speaker = (CheckMenuItem) columns.menu().getItems().stream()
                    .filter(item -> "choose-column-speaker".equals(item.getId()))
                    .findFirst()
                    .orElseThrow();
            speaker.setSelected(false);
            speaker.getOnAction().handle(null);
        });
        assertThat(table.getVisibleLeafColumns()).extracting(TableColumn::getId).doesNotContain("column-speaker");
        select(shown().rows()[0]);
        press(KeyCode.CONTROL, KeyCode.C);
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0].lines()).hasSize(2);
        assertThat(copied[0]).contains("Published").doesNotContain("Speaker");
        assertThat(window.message.wordsProperty().get()).isEqualTo("1 row was copied.");
    }

    @Test
    void timelineTableCountsAndExportAgreeOnAnyFilter() throws Exception {
        Random random = new Random(20_260_210);
        for (int round = 0; round < 25; round++) {
            StatementQuery query = query(random);
            Path target = folder.resolve("round" + round + ".csv");
            robot.interact(() -> {
                window.session.statements().show(query);
                window.lanes(LaneChoice.values()[random.nextInt(4)]);
            });
            settle();
            Set<String> expected = new TreeSet<>();
            workspace.forEach(query, entry -> expected.add(entry.statement().id()));
            assertThat(inTimeline()).as(query.toString()).isEqualTo(expected);
            assertThat(inTable()).isEqualTo(expected);
            assertThat(robot.lookup("#shown-count").queryAs(Label.class).getText())
                    .startsWith(expected.size() + " of ");
            assertThat(shown().facets().matching()).isEqualTo(expected.size());
            if (!expected.isEmpty()) {
                robot.interact(() -> new ExportModel(window.session, window.message).export(target, ExportWish.USUAL));
                settle();
                assertThat(exported(target)).isEqualTo(expected);
            }
        }
    }

    private StatementQuery query(Random random) {
        StatementQuery query = StatementQuery.ALL;
        if (random.nextBoolean()) {
            query = query.withCountries(some(
                    random, shownValues(workspace.facets(StatementQuery.ALL).countries())));
        }
        if (random.nextBoolean()) {
            query = query.withSpeakers(some(
                    random, shownValues(workspace.facets(StatementQuery.ALL).speakers())));
        }
        if (random.nextInt(3) == 0) {
            query = query.withText(
                    List.of("troops", "\"coalition of\"", "peace*", "xyz").get(random.nextInt(4)));
        }
        if (random.nextInt(3) == 0) {
            LocalDate from = LocalDate.of(2025, 1 + random.nextInt(12), 1);
            query = query.withDates(Optional.of(from), Optional.of(from.plusDays(random.nextInt(200))))
                    .withClock(TimelineClock.values()[random.nextInt(2)]);
        }
        return query;
    }

    private static List<String> shownValues(List<FacetCount> counts) {
        return counts.stream().map(FacetCount::value).toList();
    }

    private static Set<String> some(Random random, List<String> values) {
        Set<String> some = new HashSet<>();
        for (int n = 0; n < 3; n++) {
            some.add(values.get(random.nextInt(values.size())));
        }
        return some;
    }

    /** What the marks tell: each statement once, by its own mark or by that of another report. */
    private Set<String> inTimeline() {
        List<LaneMarks> lanes = timeline().lanesProperty().get();
        Set<String> told = new TreeSet<>();
        for (int row : shown().rows()) {
            if (lanes.stream().anyMatch(lane -> lane.itemOf(row) >= 0)) {
                told.add(shown().index().statementId(row));
            }
        }
        int reports = lanes.stream()
                .mapToInt(lane ->
                        IntStream.range(0, lane.size()).map(lane::sources).sum())
                .sum();
        assertThat(reports).isEqualTo(told.size());
        return told;
    }

    private Set<String> inTable() {
        List<Integer> rows = new ArrayList<>();
        robot.lookup("#table").<Integer>queryTableView().getItems().forEach(rows::add);
        Set<String> ids = new TreeSet<>();
        rows.forEach(row -> ids.add(shown().index().statementId(row)));
        return ids;
    }

    private static Set<String> exported(Path file) throws Exception {
        Set<String> ids = new TreeSet<>();
        for (String line : Files.readAllLines(file)) {
            if (line.matches("\\uFEFF?[0-9a-f]{16},.*")) {
                ids.add(line.substring(0, 16));
            }
        }
        return ids;
    }

    @Test
    void brushingChoosesTheDaysUnderThePointer() {
        Node strip = robot.lookup("#density").query();
        Bounds bounds = strip.localToScreen(strip.getBoundsInLocal());
        double left = bounds.getMinX()
                + robot.lookup("#timeline").queryAs(TimelineRegion.class).timeLeft();
        TimeScale whole = view().scale();
        double y = bounds.getMinY() + 20;
        robot.moveTo(new Point2D(left + 150, y)).drag(MouseButton.PRIMARY).dropTo(new Point2D(left + 320, y));
        settle();
        double pixel = 1 / whole.pixelsPerDay();
        assertThat(view().firstDay()).isCloseTo(whole.day(150), within(1.5 * pixel));
        assertThat(view().lastDay()).isCloseTo(whole.day(320), within(1.5 * pixel));
    }

    @Test
    void aPictureHoldsTheDaysInView() throws Exception {
        Path target = folder.resolve("timeline.svg");
        window.exportTo = Optional.of(target);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertThat(Files.readString(target)).contains(" utterances) by country, date said", "Russia");
        assertThat(window.message.wordsProperty().get()).contains("timeline.svg");
        window.exportTo = Optional.of(folder.resolve("timeline.gif"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertThat(window.message.badProperty().get()).isTrue();
    }
}
