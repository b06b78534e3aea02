package org.claimline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.model.Statement;
import org.claimline.model.StatementQuery;
import org.claimline.store.StoreContent;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The review desk as an analyst uses it, with real keys. */
class ReviewWindowTest {
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
        workspace = Samples.seeds(folder);
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

    private void press(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    /** A dialog waits for its answer inside the job that asked. */
    private void pressInDialog(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String words) {
        robot.interact(() -> {
            TextInputControl field = (TextInputControl) window.scene.getFocusOwner();
            field.replaceSelection(words);
        });
        settle();
    }

    private String selectedId() {
        return window.session.statements().selectedIdProperty().get();
    }

    private Statement selected() {
        return workspace.entry(selectedId()).statement();
    }

    private Review review() {
        return workspace.entry(selectedId()).review();
    }

    private String text(String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }

    private Node focused() {
        return window.scene.getFocusOwner();
    }

    private String menu(String id) {
        MenuBar bar = robot.lookup("#menu").queryAs(MenuBar.class);
        return bar.getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> ("menu-" + id).equals(item.getId()))
                .map(MenuItem::getText)
                .findFirst()
                .orElseThrow();
    }

    private void undoAll() {
        while (window.session.review().nextUndoProperty().get() != null) {
            press(KeyCode.CONTROL, KeyCode.Z);
        }
    }

    private void redoAll() {
        while (window.session.review().nextRedoProperty().get() != null) {
            press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        }
    }

    private static boolean dialogIsOpen() {
        return Window.getWindows().size() > 1;
    }

    @Test
    void anArticleIsReviewedByKeyboardAloneUndoneToTheStartAndDoneAgainToTheEnd() throws Exception {
        String before = StoreContent.of(workspace.database());
        press(KeyCode.SHIFT, KeyCode.J);
        String first = selectedId();
        press(KeyCode.A);
        press(KeyCode.SHIFT, KeyCode.J);
        assertThat(selectedId()).isNotEqualTo(first);
        press(KeyCode.SHIFT, KeyCode.R);
        assertThat(review()).isEqualTo(Review.NEW);
        press(KeyCode.DIGIT2);
        assertThat(selected().position()).isEqualTo(Position.OPPOSES);
        press(KeyCode.SHIFT, KeyCode.J);
        correctEveryField();
        addTheBeginningOfTheArticle();
        takeInWhatWasPassedOver();
        press(KeyCode.SHIFT, KeyCode.K);
        assertThat(review()).isEqualTo(Review.NEW);
        press(KeyCode.N);
        type("Ask the desk.");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        press(KeyCode.ESCAPE);
        assertThat(text("review-progress")).startsWith("6 of ");
        String after = StoreContent.of(workspace.database());
        undoAll();
        assertThat(StoreContent.of(workspace.database())).isEqualTo(before);
        redoAll();
        assertThat(StoreContent.of(workspace.database())).isEqualTo(after).isNotEqualTo(before);
    }

    private void correctEveryField() {
        press(KeyCode.C);
        assertThat(focused().getId()).isEqualTo("correct-speaker");
        type("Emmanuel Macron");
        assertThat(field("country")).isEqualTo("France");
        press(KeyCode.TAB);
        press(KeyCode.CONTROL, KeyCode.A);
        type("nato");
        focus("date");
        type("1 Apr 2024");
        assertThat(robot.lookup("#as-read-date").query().isVisible()).isTrue();
        press(KeyCode.ALT, KeyCode.BACK_SPACE);
        assertThat(robot.lookup("#as-read-date").query().isVisible()).isFalse();
        focus("date");
        type("5 Sep 2025");
        assertThat(text("date-echo")).isEqualTo("5 Sep 2025, written 2025-09-05");
        press(KeyCode.ALT, KeyCode.DIGIT6);
        focus("condition");
        type("after a ceasefire");
        selectWordsInTheArticle();
        press(KeyCode.W);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(window.session.correction().draftProperty().get()).isNull();
        Statement corrected = selected();
        assertThat(corrected.speaker().name()).isEqualTo("Emmanuel Macron");
        assertThat(corrected.speaker().country()).isEqualTo("NATO");
        assertThat(corrected.dating().date().edtf()).isEqualTo("2025-09-05");
        assertThat(corrected.position()).isEqualTo(Position.SUPPORTS);
        assertThat(corrected.condition()).isEqualTo("after a ceasefire");
        assertThat(corrected.evidence().contents()).hasSize(1);
        assertThat(review()).isEqualTo(Review.CORRECTED);
    }

    private String field(String name) {
        return robot.lookup("#correct-" + name).queryAs(TextField.class).getText();
    }

    private void focus(String name) {
        robot.interact(() -> {
            TextField field = robot.lookup("#correct-" + name).queryAs(TextField.class);
            field.requestFocus();
            field.selectAll();
        });
    }

    private void selectWordsInTheArticle() {
        press(KeyCode.F8);
        assertThat(focused().getId()).isEqualTo("article");
        press(KeyCode.CONTROL, KeyCode.HOME);
        press(KeyCode.DOWN);
        press(KeyCode.END);
        press(KeyCode.SHIFT, KeyCode.UP);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(window.session.correction().selectedWordsProperty().get()).isNotNull();
    }

    private void addTheBeginningOfTheArticle() {
        int known = workspace.index().size();
        selectWordsInTheArticle();
        press(KeyCode.I);
        assertThat(text("correction-title")).isEqualTo("Add a statement");
        press(KeyCode.ALT, KeyCode.DIGIT7);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(workspace.index().size()).isEqualTo(known + 1);
        assertThat(selected().position()).isEqualTo(Position.COMMITS);
        assertThat(menu("undo")).isEqualTo("Undo adding a statement");
    }

    private void takeInWhatWasPassedOver() {
        int known = workspace.index().size();
        robot.push(KeyCode.O);
        until(() -> robot.lookup("#passed-over").tryQuery().isPresent());
        ListView<?> candidates = robot.lookup("#passed-over").queryListView();
        assertThat(candidates.getItems()).isNotEmpty();
        pressInDialog(KeyCode.ENTER);
        until(() -> !dialogIsOpen());
        settle();
        assertThat(text("correction-title")).isEqualTo("Add a statement");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(workspace.index().size()).isEqualTo(known + 1);
        assertThat(review()).isEqualTo(Review.ACCEPTED);
    }

    @Test
    void manyAreDecidedOnlyAfterAQuestionThatNamesTheirNumber() {
        robot.interact(
                () -> window.session.statements().show(StatementQuery.ALL.withCountries(java.util.Set.of("FR"))));
        settle();
        int shown = window.session.statements().shown().size();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        until(ReviewWindowTest::dialogIsOpen);
        assertThat(text("question")).contains("Accept " + shown + " statements");
        pressInDialog(KeyCode.ESCAPE);
        until(() -> !dialogIsOpen());
        settle();
        assertThat(text("review-progress")).isEqualTo("0 of " + shown + " decided");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        until(ReviewWindowTest::dialogIsOpen);
        pressInDialog(KeyCode.ENTER);
        until(() -> !dialogIsOpen());
        settle();
        assertThat(text("review-progress")).isEqualTo(shown + " of " + shown + " decided");
        assertThat(menu("undo")).isEqualTo("Undo accept of " + shown + " statements");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text("review-progress")).isEqualTo("0 of " + shown + " decided");
        assertThat(menu("redo")).isEqualTo("Redo accept of " + shown + " statements");
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(text("review-progress")).isEqualTo(shown + " of " + shown + " decided");
        press(KeyCode.SHIFT, KeyCode.J);
        assertThat(window.message.wordsProperty().get()).isEqualTo("All that is shown is decided.");
    }

    @Test
    void manyAreCorrectedInTheFieldsThatAreFilledInAndKeepTheOthers() {
        robot.interact(
                () -> window.session.statements().show(StatementQuery.ALL.withCountries(java.util.Set.of("FR"))));
        settle();
        List<String> speakers = window.session.review().shown().stream()
                .map(id -> workspace.entry(id).statement().speaker().name())
                .toList();
        List<String> ids = window.session.review().shown();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        assertThat(text("correction-title")).contains(ids.size() + " statements");
        focus("condition");
        type("with a mandate");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(ReviewWindowTest::dialogIsOpen);
        pressInDialog(KeyCode.ENTER);
        until(() -> !dialogIsOpen());
        settle();
        assertThat(ids)
                .allSatisfy(id ->
                        assertThat(workspace.entry(id).statement().condition()).isEqualTo("with a mandate"));
        assertThat(ids.stream()
                        .map(id -> workspace.entry(id).statement().speaker().name()))
                .containsExactlyElementsOf(speakers);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(ids)
                .noneSatisfy(id ->
                        assertThat(workspace.entry(id).statement().condition()).isEqualTo("with a mandate"));
    }

    @Test
    void aFieldHasItsOwnUndoWhileItIsWrittenIn() {
        press(KeyCode.SHIFT, KeyCode.J);
        press(KeyCode.A);
        robot.clickOn("#search").write("x");
        settle();
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(review()).isEqualTo(Review.ACCEPTED);
        press(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(review()).isEqualTo(Review.NEW);
        assertThat(text("review-turn")).isEqualTo("Undone: accept.");
    }

    @Test
    void theFormSaysWhatIsWrongAndIsSavedOnlyWhenItIsRight() {
        press(KeyCode.SHIFT, KeyCode.J);
        String id = selectedId();
        press(KeyCode.C);
        focus("date");
        type("soon");
        assertThat(text("correction-problem")).contains("soon");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(window.session.correction().draftProperty().get()).isNotNull();
        focus("date");
        type("2025-09?");
        assertThat(text("date-echo")).isEqualTo("about Sep 2025");
        focus("country");
        type("Atlantis");
        assertThat(text("correction-problem")).contains("Atlantis");
        press(KeyCode.ESCAPE);
        assertThat(window.session.correction().draftProperty().get()).isNull();
        assertThat(workspace.entry(id).review()).isEqualTo(Review.NEW);
        assertThat(selectedId()).isEqualTo(id);
        press(KeyCode.C);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(window.message.wordsProperty().get()).contains("nothing was saved");
        assertThat(window.session.review().nextUndoProperty().get()).isNull();
    }

    @Test
    void aCorrectedFieldIsShownAsSuchWithTheReadingOfTheProgramAndItsHistory() {
        press(KeyCode.SHIFT, KeyCode.J);
        String read = selected().position().words();
        press(selected().position().equals(Position.COMMITS) ? KeyCode.DIGIT1 : KeyCode.DIGIT7);
        assertThat(robot.lookup("#fact-position").query().getStyleClass()).contains("corrected");
        assertThat(robot.lookup("#fact-position .as-read").queryAs(Label.class).getText())
                .isEqualTo("The program reads: " + read);
        assertThat(robot.lookup("#history .history-line").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Decision: new → corrected");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(robot.lookup("#history .history-undone").queryAll()).isNotEmpty();
        assertThat(robot.lookup("#fact-position").query().getStyleClass()).doesNotContain("corrected");
    }

    @Test
    void theNextOneFollowsInItsPlaceWhenADecisionHidesTheStatement() {
        robot.interact(
                () -> window.session.statements().show(StatementQuery.ALL.withReviews(java.util.Set.of(Review.NEW))));
        settle();
        int[] rows = window.session.statements().shown().ordered();
        String third = window.session.statements().shown().index().statementId(rows[2]);
        String fourth = window.session.statements().shown().index().statementId(rows[3]);
        robot.interact(() -> window.session.statements().selectedIdProperty().set(third));
        settle();
        press(KeyCode.SHIFT, KeyCode.A);
        assertThat(selectedId()).isEqualTo(fourth);
        press(KeyCode.R);
        press(KeyCode.SHIFT, KeyCode.K);
        assertThat(selectedId())
                .isEqualTo(window.session.statements().shown().index().statementId(rows[1]));
    }

    @Test
    void lettersInTheFormAreNoCommandsWhereverTheFocusIs() {
        press(KeyCode.SHIFT, KeyCode.J);
        String id = selectedId();
        press(KeyCode.C);
        robot.interact(() -> robot.lookup("#correct-position").query().requestFocus());
        press(KeyCode.A);
        press(KeyCode.DIGIT1);
        assertThat(window.session.correction().fields().positionProperty().get())
                .isEqualTo(Position.THREATENS);
        robot.interact(() -> robot.lookup("#correction-save").query().requestFocus());
        press(KeyCode.R);
        assertThat(workspace.entry(id).review()).isEqualTo(Review.NEW);
    }

    @Test
    void aSpeakerIsCompletedFromThoseWhoAreKnownAndTheNextFieldIsOneTabAway() {
        press(KeyCode.SHIFT, KeyCode.J);
        press(KeyCode.C);
        robot.write("emmanuel m");
        press(KeyCode.ENTER);
        assertThat(field("speaker")).isEqualTo("Emmanuel Macron");
        List<String> order = new java.util.ArrayList<>();
        for (int step = 0; step < 6; step++) {
            press(KeyCode.TAB);
            order.add(focused().getId());
        }
        assertThat(order)
                .containsExactly(
                        "correct-country",
                        "correct-date",
                        "correct-position",
                        "correct-condition",
                        "correct-words",
                        "correction-save");
        press(KeyCode.ESCAPE);
        assertThat(focused().getId()).isEqualTo("table");
    }

    @Test
    void wordsAreAddedToTheQuotation() {
        press(KeyCode.SHIFT, KeyCode.J);
        int before = selected().evidence().contents().size();
        selectWordsInTheArticle();
        press(KeyCode.SHIFT, KeyCode.W);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(selected().evidence().contents()).hasSize(before + 1);
        assertThat(robot.lookup("#fact-passage").query().getStyleClass()).contains("corrected");
    }

    @Test
    void differencesOfANewExtractionAreTakenLeftAndGivenBack() throws Exception {
        List<String> ids = List.of(
                workspace.index().statementId(0),
                workspace.index().statementId(1),
                workspace.index().statementId(2));
        workspace.review().decide(ids, Review.ACCEPTED);
        inTheStore(
                "UPDATE statement SET condition = 'once upon a time' WHERE number IN (SELECT statement FROM review)");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        assertThat(window.message.wordsProperty().get()).contains("3 decided statements are read otherwise now");
        assertThat(menu("differences")).isEqualTo("Differences of a new extraction (3)");
        robot.interact(() -> window.session.statements().selectedIdProperty().set(ids.get(0)));
        settle();
        assertThat(robot.lookup("#difference").query().isVisible()).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.D);
        until(() -> robot.lookup("#differences").tryQuery().isPresent());
        press(KeyCode.T);
        assertThat(window.session.review().differences()).hasSize(2);
        press(KeyCode.L);
        assertThat(window.session.review().differences()).hasSize(1);
        robot.clickOn("#dialog-difference-leaveall");
        settle();
        assertThat(window.session.review().differences()).isEmpty();
        press(KeyCode.ESCAPE);
        until(() -> !dialogIsOpen());
        assertThat(ids)
                .extracting(id -> workspace.entry(id).statement().condition())
                .contains("once upon a time", "");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.session.review().differences()).hasSize(1);
        assertThat(menu("undo")).isEqualTo("Undo leaving a difference");
    }

    @Test
    void anAnchorThatIsNotExactSaysSoInTheOpen() throws Exception {
        String id = workspace.index().statementId(0);
        robot.interact(() -> window.session.statements().selectedIdProperty().set(id));
        settle();
        assertThat(anchor()).startsWith("exact");
        inTheStore("UPDATE article_text SET text = 'Corrected. ' || text, body_end = body_end + 11");
        lookAgainAt(id);
        assertThat(anchor()).startsWith("found again").contains("11 characters later");
        assertThat(robot.lookup("#article .evidence").queryAll()).isNotEmpty();
        inTheStore("UPDATE article_text SET text = replace(text, 'a', 'o')");
        lookAgainAt(id);
        assertThat(anchor()).startsWith("lost");
        assertThat(robot.lookup("#fact-anchor").query().getStyleClass()).contains("doubtful");
    }

    private String anchor() {
        return robot.lookup("#fact-anchor .fact").queryAs(Label.class).getText();
    }

    private void lookAgainAt(String id) {
        press(KeyCode.ESCAPE);
        robot.interact(() -> window.session.statements().selectedIdProperty().set(id));
        settle();
        press(KeyCode.T);
    }

    private void inTheStore(String change) throws java.sql.SQLException {
        try (java.sql.Connection connection =
                        java.sql.DriverManager.getConnection("jdbc:sqlite:" + workspace.database());
                java.sql.Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }

    @Test
    void whatWasPassedOverCanBeLookedThroughAndLeft() {
        press(KeyCode.SHIFT, KeyCode.J);
        robot.push(KeyCode.O);
        until(() -> robot.lookup("#passed-over").tryQuery().isPresent());
        assertThat(robot.lookup("#passed-over .reason").queryAllAs(Label.class))
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.getText()).isNotBlank());
        pressInDialog(KeyCode.ESCAPE);
        until(() -> !dialogIsOpen());
        settle();
        assertThat(window.session.correction().draftProperty().get()).isNull();
    }

    @Test
    void allThatIsMarkedStaysMarkedAfterADecision() {
        press(KeyCode.F7);
        press(KeyCode.CONTROL, KeyCode.A);
        int marked = window.session.statements().marked().size();
        robot.push(KeyCode.A);
        until(ReviewWindowTest::dialogIsOpen);
        pressInDialog(KeyCode.ENTER);
        until(() -> !dialogIsOpen());
        settle();
        assertThat(window.session.statements().marked()).hasSize(marked);
        assertThat(text("review-progress")).isEqualTo(marked + " of " + marked + " decided");
    }
}
