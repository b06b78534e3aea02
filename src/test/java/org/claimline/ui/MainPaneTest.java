package org.claimline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.MoveTo;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.timeline.Frame;
import org.claimline.timeline.LaneChoice;
import org.claimline.timeline.TimeScale;
import org.claimline.ui.filter.Facet;
import org.claimline.ui.filter.FacetRow;
import org.claimline.ui.parts.Command;
import org.claimline.ui.table.Shown;
import org.claimline.ui.table.SortOrder;
import org.claimline.ui.timeline.TimelineRegion;
import org.claimline.ui.timeline.Viewport;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window as an analyst uses it, with real clicks and keys. */
class MainPaneTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Workspace workspace;
    private MainWindowFixture window;
    private Bounds lastSeen;

    @BeforeAll
    static void start() {
        Windows.start();
    }

    @BeforeEach
    void open() throws TimeoutException {
        workspace = Samples.workspace(folder);
        open(workspace);
    }

    private void open(Workspace shown) throws TimeoutException {
        FxToolkit.setupStage(stage -> {
            window = new MainWindowFixture(shown, 1500, 950);
            window.show(stage);
        });
        settle();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        workspace.close();
    }

    /** Waits until all work is answered, and what came of it is laid out. */
    private void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        until(() -> window.session.work().pending() == 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void until(Callable<Boolean> state) {
        try {
            WaitForAsyncUtils.waitFor(
                    10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(state).get());
        } catch (TimeoutException late) {
            throw new AssertionError("it did not come about in ten seconds", late);
        }
    }

    private Shown shown() {
        return window.session.statements().shown();
    }

    private Viewport view() {
        return window.session.timeline().view();
    }

    private TableView<?> table() {
        return robot.lookup("#table").queryTableView();
    }

    private String count() {
        return robot.lookup("#shown-count").queryAs(Label.class).getText().replaceFirst(", \\d+ utterances?", "");
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    private void select(int place) {
        robot.interact(() -> window.session.statements().selectRow(shown().ordered()[place]));
        settle();
    }

    private String selectedId() {
        return window.session.statements().selectedIdProperty().get();
    }

    private FacetRow facet(Facet facet, String value) {
        return robot.lookup("#facet-" + facet.label() + " .facet-row").queryAllAs(FacetRow.class).stream()
                .filter(row -> row.value().value().equals(value) && row.getScene() != null)
                .findFirst()
                .orElseThrow();
    }

    private static long count(Workspace store, java.util.function.IntPredicate rows) {
        return java.util.stream.IntStream.range(0, store.index().size())
                .filter(rows)
                .count();
    }

    private long ofCountry(String code) {
        return count(
                workspace,
                row -> workspace
                        .index()
                        .countries()
                        .get(workspace.index().country(row))
                        .equals(code));
    }

    private int total() {
        return workspace.index().size();
    }

    private String counted(long statements) {
        return statements + " of " + total() + " statements";
    }

    private double timeLeft() {
        return robot.lookup("#timeline").queryAs(TimelineRegion.class).timeLeft();
    }

    /** Where a point of the time area is on the screen. */
    private Point2D onTimeline(double x, double y) {
        Node timeline = robot.lookup("#timeline").query();
        Bounds bounds = timeline.localToScreen(timeline.getBoundsInLocal());
        return new Point2D(
                bounds.getMinX() + timeLeft() + x, bounds.getMinY() + new Frame(1, 1, 0, false).lanesTop() + y);
    }

    @Test
    void tickingAFacetChangesTableCountsAndTimeline() {
        assertThat(count()).isEqualTo(counted(total()));
        robot.clickOn(facet(Facet.COUNTRY, "RU"));
        settle();
        assertThat(window.session.statements().query().countries()).containsExactly("RU");
        assertThat(count()).isEqualTo(counted(ofCountry("RU")));
        assertThat(table().getItems()).hasSize((int) ofCountry("RU"));
        assertThat(window.session.timeline().lanesProperty().get()).hasSize(1);
        assertThat(facet(Facet.COUNTRY, "FR").value().count())
                .as("the facet's own choice does not empty its other values")
                .isEqualTo((int) ofCountry("FR"));
        robot.clickOn(facet(Facet.COUNTRY, "RU"));
        settle();
        assertThat(count()).isEqualTo(counted(total()));
    }

    @Test
    void searchingAndDatesMakeChipsThatTakeThemOff() {
        robot.clickOn("#search").write("coalition");
        press(KeyCode.ENTER);
        assertThat(shown().size()).isBetween(1, total() - 1);
        assertThat(robot.lookup(".chip").queryAll()).hasSize(1);
        robot.clickOn(".chip");
        settle();
        assertThat(shown().size()).isEqualTo(total());
        assertThat(robot.lookup("#search").queryAs(TextField.class).getText()).isEmpty();
    }

    @Test
    void lettersTypedIntoAFieldAreNoCommands() {
        select(3);
        robot.clickOn("#search").write("ar");
        settle();
        assertThat(shown().index().review(window.session.statements().selectedRow()))
                .isEqualTo(Review.NEW);
        assertThat(robot.lookup("#search").queryAs(TextField.class).getText()).isEqualTo("ar");
    }

    @Test
    void escapeLeavesAFieldAndNothingElse() {
        select(3);
        for (String field : List.of("#search", "#from")) {
            robot.clickOn(field).write("a");
            escapeLeaves(field);
        }
        press(KeyCode.N);
        robot.write("a");
        escapeLeaves("the words of a note");
        press(KeyCode.N);
        press(KeyCode.TAB);
        robot.write("a");
        escapeLeaves("the tags of a note");
        press(KeyCode.ESCAPE);
        assertThat(selectedId()).isEmpty();
    }

    private void escapeLeaves(String field) {
        press(KeyCode.ESCAPE);
        assertThat(selectedId()).as("after Escape in " + field).isNotEmpty();
        assertThat(window.scene.getFocusOwner()).as(field).isEqualTo(table());
    }

    @Test
    void datesAreTypedAsPeopleWriteThem() {
        robot.clickOn("#from").write("Aug 2025\n");
        robot.clickOn("#to").write("2025-09\n");
        settle();
        assertThat(window.session.statements().query().from()).contains(LocalDate.of(2025, 8, 1));
        assertThat(window.session.statements().query().to()).contains(LocalDate.of(2025, 9, 30));
        assertThat(robot.lookup(".chip").queryAll()).hasSize(2);
    }

    @Test
    void whatIsNoDateChangesNothingAndSaysHowToWriteOne() {
        robot.clickOn("#from").write("5 Sep 2025\n");
        robot.clickOn("#from").push(KeyCode.CONTROL, KeyCode.A).write("31 Sep 2025\n");
        settle();
        assertThat(window.session.statements().query().from()).contains(LocalDate.of(2025, 9, 5));
        assertThat(window.message.badProperty().get()).isTrue();
        assertThat(window.message.wordsProperty().get()).contains("31 Sep 2025").contains("2025-09-05");
        robot.clickOn("#from").push(KeyCode.CONTROL, KeyCode.A).write("30 Sep 2025\n");
        settle();
        assertThat(window.session.statements().query().from()).contains(LocalDate.of(2025, 9, 30));
        assertThat(window.message.wordsProperty().get()).isEmpty();
    }

    @Test
    void aNoteThatWasBegunWaitsAtItsStatement() {
        select(2);
        press(KeyCode.N);
        robot.write("half");
        select(3);
        assertThat(newNote().getText()).isEmpty();
        select(2);
        assertThat(newNote().getText()).isEqualTo("half");
    }

    private TextArea newNote() {
        return robot.lookup("#new-note .text-area").queryAs(TextArea.class);
    }

    @Test
    void rowsThatAreScrolledIntoViewShowTheirWords() {
        robot.interact(() -> robot.lookup("#table").queryTableView().scrollTo(total() - 1));
        settle();
        select(total() - 1);
        select(0);
        settle();
        List<String> cells = robot.lookup("#table .table-cell").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(java.util.Objects::nonNull)
                .toList();
        assertThat(cells).isNotEmpty().doesNotContain("…");
    }

    @Test
    void noMatchOffersToClearTheFilters() {
        robot.interact(() -> window.session.filters().search("submarines"));
        settle();
        assertThat(robot.lookup("#no-match").query().isVisible()).isTrue();
        robot.clickOn("#empty-clear");
        settle();
        assertThat(shown().size()).isEqualTo(total());
        assertThat(robot.lookup("#timeline").tryQuery()).isPresent();
    }

    @Test
    void keysAcceptRejectAndUndecide() {
        select(0);
        String id = selectedId();
        press(KeyCode.A);
        assertThat(workspace.entry(id).review()).isEqualTo(Review.ACCEPTED);
        press(KeyCode.R);
        assertThat(workspace.entry(id).review()).isEqualTo(Review.REJECTED);
        press(KeyCode.U);
        assertThat(workspace.entry(id).review()).isEqualTo(Review.NEW);
        robot.clickOn("#decide-accept");
        settle();
        assertThat(workspace.entry(id).review()).isEqualTo(Review.ACCEPTED);
        assertThat(facet(Facet.REVIEW, "accepted").value().count()).isEqualTo(1);
    }

    @Test
    void nextAndPreviousWalkTheTable() {
        select(0);
        String first = selectedId();
        press(KeyCode.J);
        assertThat(selectedId()).isNotEqualTo(first);
        assertThat(table().getSelectionModel().getSelectedIndex()).isEqualTo(1);
        press(KeyCode.K);
        assertThat(selectedId()).isEqualTo(first);
    }

    @Test
    void aNoteIsWrittenChangedAndTakenAway() {
        select(2);
        String id = selectedId();
        press(KeyCode.N);
        robot.write("Compare");
        press(KeyCode.TAB);
        robot.write("red line, mfa");
        press(KeyCode.ENTER);
        assertThat(workspace.entry(id).notes()).hasSize(1);
        assertThat(workspace.entry(id).notes().get(0).tags()).containsExactly("red line", "mfa");
        assertThat(robot.lookup(".note").queryAll()).hasSize(1);
        until(() -> standsStill(robot.lookup(".note-change").query()));
        robot.clickOn(".note-change");
        until(() -> window.scene.getFocusOwner() instanceof TextArea);
        robot.write("!");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(workspace.entry(id).notes().get(0).text()).isEqualTo("Compare!");
        robot.clickOn(".note-remove");
        settle();
        assertThat(workspace.entry(id).notes()).isEmpty();
    }

    @Test
    void aNoteThatIsBeingWrittenSurvivesADecision() {
        select(2);
        press(KeyCode.N);
        robot.write("half");
        robot.clickOn("#decide-reject");
        settle();
        assertThat(robot.lookup("#new-note .text-area").queryAs(TextArea.class).getText())
                .isEqualTo("half");
    }

    @Test
    void theWheelZoomsAndTheDateUnderThePointerStays() {
        double x = 321;
        double day = view().scale().day(x);
        double before = view().scale().pixelsPerDay();
        robot.moveTo(onTimeline(x, 100)).scroll(3, VerticalDirection.UP);
        settle();
        TimeScale after = view().scale();
        assertThat(after.pixelsPerDay()).isNotEqualTo(before);
        assertThat(after.x(day)).isCloseTo(x, within(1.0));
    }

    @Test
    void plusMinusAndZeroZoomAndDraggingPans() {
        double before = view().scale().pixelsPerDay();
        press(KeyCode.EQUALS);
        assertThat(view().scale().pixelsPerDay()).isCloseTo(before * 1.5, within(1e-6));
        double firstDay = view().firstDay();
        robot.moveTo(onTimeline(400, 330)).drag(MouseButton.PRIMARY).dropTo(onTimeline(300, 330));
        settle();
        assertThat((view().firstDay() - firstDay) * view().scale().pixelsPerDay())
                .isCloseTo(100, within(8.0));
        press(KeyCode.MINUS);
        press(KeyCode.DIGIT0);
        assertThat(view().scale().pixelsPerDay()).isCloseTo(before, within(1e-6));
    }

    @Test
    void arrowKeysWalkTheTimelineAndAllPanesFollow() {
        select(0);
        press(KeyCode.F6);
        press(KeyCode.RIGHT);
        int row = window.session.timeline().selectedRowProperty().get();
        assertThat(window.session.statements().selectedRow()).isEqualTo(row);
        assertThat(table().getSelectionModel().getSelectedItem()).isEqualTo(row);
        assertThat(window.session
                        .statement()
                        .readProperty()
                        .get()
                        .entry()
                        .statement()
                        .id())
                .isEqualTo(shown().index().statementId(row));
        String country = countryOf(row);
        press(KeyCode.DOWN);
        assertThat(countryOf(window.session.statements().selectedRow())).isNotEqualTo(country);
    }

    private String countryOf(int row) {
        return shown().index().countries().get(shown().index().country(row));
    }

    @Test
    void undatedMarksWaitInTheTrayAndCanBeClicked() {
        int undated = Arrays.stream(shown().rows())
                .filter(row -> shown().index().isUndated(row))
                .findFirst()
                .orElseThrow();
        assertThat(window.session.timeline().undatedProperty().get()).isEqualTo(1);
        int lane = laneOf(undated);
        robot.interact(() -> window.session.timeline().reveal(undated));
        settle();
        double top = window.session.timeline().stack().top(lane)
                - view().scrollProperty().get();
        double height = window.session.timeline().stack().height(lane);
        robot.clickOn(onTimeline(view().widthProperty().get() + 17, top + height / 2));
        settle();
        assertThat(window.session.statements().selectedRow()).isEqualTo(undated);
    }

    private int laneOf(int row) {
        var lanes = window.session.timeline().lanesProperty().get();
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (Arrays.stream(lanes.get(lane).rows()).anyMatch(other -> other == row)) {
                return lane;
            }
        }
        throw new IllegalStateException("no lane of " + row);
    }

    @Test
    void brushingTheDensityStripZoomsToTheRange() {
        Node strip = robot.lookup("#density").query();
        Bounds bounds = strip.localToScreen(strip.getBoundsInLocal());
        double y = bounds.getMinY() + 20;
        double left = bounds.getMinX() + timeLeft();
        double before = view().lastDay() - view().firstDay();
        robot.moveTo(new Point2D(left + 100, y)).drag(MouseButton.PRIMARY).dropTo(new Point2D(left + 200, y));
        settle();
        assertThat(view().lastDay() - view().firstDay())
                .isCloseTo(before * 100 / view().widthProperty().get(), within(before * 0.03));
    }

    @Test
    void lanesAndThemeChangeByKeyAndButton() {
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(window.session.timeline().arrangement().choice()).isEqualTo(LaneChoice.SPEAKER);
        robot.clickOn("#lanes-position");
        settle();
        assertThat(window.session.timeline().arrangement().choice()).isEqualTo(LaneChoice.POSITION);
        List<String> before = List.copyOf(window.scene.getStylesheets());
        press(KeyCode.CONTROL, KeyCode.D);
        assertThat(window.scene.getStylesheets()).isNotEqualTo(before);
    }

    @Test
    void theLegendFiltersByPosition() {
        robot.clickOn("#legend-THREATENS");
        settle();
        assertThat((long) shown().size()).isEqualTo(count(workspace, this::threatens));
    }

    private boolean threatens(int row) {
        return workspace
                .index()
                .positions()
                .get(workspace.index().position(row))
                .equals(Position.THREATENS);
    }

    @Test
    void evidenceInTheArticleSelectsItsStatement() {
        select(0);
        press(KeyCode.T);
        String before = selectedId();
        String other = window.session.statement().readProperty().get().siblings().stream()
                .map(sibling -> sibling.statement().id())
                .filter(id -> !id.equals(before))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> window.session.statement().select(other));
        settle();
        // the article scrolls to its passage once it is laid out
        until(() -> otherEvidence().isPresent()
                && standsStill(otherEvidence().get())
                && !robot.lookup("#article .evidence.selected").queryAll().isEmpty());
        Node plain = otherEvidence().orElseThrow();
        MoveTo start = (MoveTo) ((javafx.scene.shape.Path) plain).getElements().get(0);
        robot.clickOn(plain.localToScreen(start.getX() + 4, start.getY() + 6));
        settle();
        assertThat(selectedId()).isNotEqualTo(other);
    }

    private Optional<Node> otherEvidence() {
        return robot.lookup("#article .evidence").queryAll().stream()
                .filter(node -> !node.getStyleClass().contains("selected"))
                .filter(this::isInView)
                .findFirst();
    }

    /** Whether a node is on the screen where it was when this was asked before. */
    private boolean standsStill(Node node) {
        Bounds before = lastSeen;
        lastSeen = node.localToScreen(node.getBoundsInLocal());
        return lastSeen != null && lastSeen.equals(before);
    }

    private boolean isInView(Node node) {
        Node pane = robot.lookup("#article").query();
        while (!(pane instanceof ScrollPane)) {
            pane = pane.getParent();
        }
        Bounds room = pane.localToScreen(pane.getBoundsInLocal());
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return bounds.getMinY() > room.getMinY() && bounds.getMaxY() < room.getMaxY();
    }

    @Test
    void exportWritesExactlyWhatIsShownInItsOrder() throws Exception {
        Path target = folder.resolve("shown.csv");
        window.exportTo = Optional.of(target);
        robot.interact(() -> {
            window.session.statements().show(window.session.statements().query().withCountries(Set.of("FR", "GB")));
            window.session.statements().orderProperty().set(new SortOrder(SortOrder.Key.SPEAKER, false));
        });
        settle();
        press(KeyCode.CONTROL, KeyCode.E);
        press(KeyCode.ENTER);
        assertThat(window.message.wordsProperty().get()).startsWith(shown().size() + " statements were written to ");
        List<String> lines = Files.readAllLines(target);
        assertThat(lines).hasSizeGreaterThan(shown().size());
        assertThat(lines.get(1)).contains("United Kingdom");
    }

    @Test
    void whatCannotBeImportedIsNamed() throws Exception {
        Path broken = Files.write(folder.resolve("broken.txt"), new byte[] {0, 1, 2, 0, 3});
        Path fine = Files.writeString(folder.resolve("fine.txt"), "Jul 17, 2025\n\nNothing was said that day.");
        window.articlesToImport = List.of(broken, fine);
        press(KeyCode.CONTROL, KeyCode.I);
        assertThat(window.message.wordsProperty().get())
                .startsWith("1 article was added")
                .contains("broken.txt");
        assertThat(robot.lookup("#message").query().isVisible()).isTrue();
    }

    @Test
    void anEmptyStoreSaysHowToFillIt() throws TimeoutException {
        try (Workspace empty = Samples.empty(folder)) {
            open(empty);
            assertThat(robot.lookup("#no-statements").query().isVisible()).isTrue();
            assertThat(count()).isEqualTo("0 of 0 statements");
            press(KeyCode.J);
            press(KeyCode.EQUALS);
            press(KeyCode.A);
            assertThat(window.message.wordsProperty().get()).isEmpty();
        }
    }

    @Test
    void everyCommandHasAKeyAndAPlaceInTheMenu() {
        List<String> inMenus = WindowMenu.menus().stream()
                .flatMap(menu -> menu.getValue().stream())
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(window.commands.all()).extracting(Command::id).containsExactlyInAnyOrderElementsOf(inMenus);
        assertThat(window.commands.all())
                .allSatisfy(command -> assertThat(command.keys().get(0)).isNotEmpty());
        List<String> keys = window.commands.all().stream()
                .flatMap(command -> command.keys().stream())
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }
}
