package org.claimline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.claimline.model.NoteEntry;
import org.claimline.model.NoteSubject;
import org.claimline.model.Review;
import org.claimline.model.StatementQuery;
import org.claimline.timeline.LaneMarks;
import org.claimline.ui.statement.NoteEditor;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The reports of an utterance, a speaker's card, the notebook and the backups, in real windows. */
class SideWindowsTest {
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
        show(1600, 1000);
    }

    private void show(int width, int height) throws TimeoutException {
        FxToolkit.setupStage(stage -> {
            window = new MainWindowFixture(workspace, width, height);
            window.show(stage);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws TimeoutException {
        on(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        FxToolkit.cleanupStages();
        workspace.close();
    }

    private static void on(Runnable step) {
        WaitForAsyncUtils.asyncFx(step);
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <N extends Node> Optional<N> find(String id, Class<N> kind) {
        return Window.getWindows().stream()
                .flatMap(one -> one.getScene().getRoot().lookupAll("#" + id).stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private static <N extends Node> N node(String id, Class<N> kind) {
        return find(id, kind).orElseThrow(() -> new AssertionError("no " + id));
    }

    /** A report of what Putin said, in the article that does not tell its date. */
    private String undatedReport() {
        return workspace.utterances().several().stream()
                .flatMap(one -> workspace.utterances().dates(one).stream())
                .filter(one -> one.date().edtf().equals("2025-09-05"))
                .findFirst()
                .orElseThrow()
                .statementId();
    }

    private int marks() {
        return window.session.timeline().lanesProperty().get().stream()
                .mapToInt(LaneMarks::size)
                .sum();
    }

    @Test
    void whatIsToldTwiceIsOneMarkUntilTheKeyPartsIt() {
        int utterances = window.session.statements().shown().utterances();
        int statements = window.session.statements().shown().size();
        assertThat(utterances).isLessThan(statements);
        assertThat(marks()).isEqualTo(utterances);
        assertThat(node("shown-count", Labeled.class).getText())
                .isEqualTo(statements + " of " + statements + " statements, " + utterances + " utterances");
        robot.type(KeyCode.G);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(marks()).isEqualTo(statements);
    }

    @Test
    void theReportsStandInTheStatementAndTheDateOfOneCanBeTakenForAnother() {
        String id = undatedReport();
        on(() -> window.session.statements().selectedIdProperty().set(id));
        Node reports = node("reports", Node.class);
        int count = workspace.utterances().of(id).reports().size();
        assertThat(reports.lookupAll(".report")).hasSize(count);
        assertThat(node("date-suggestion", Node.class).isVisible()).isTrue();
        robot.press(KeyCode.SHIFT).type(KeyCode.T).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(workspace.entry(id).statement().dating().date().edtf()).isEqualTo("2025-09-05");
        assertThat(workspace.entry(id).review()).isEqualTo(Review.CORRECTED);
        assertThat(find("date-suggestion", Node.class)).isEmpty();
        String other = workspace.utterances().of(id).reports().stream()
                .filter(one -> !one.equals(id))
                .findFirst()
                .orElseThrow();
        Node line = reports.lookupAll(".report").stream()
                .filter(node -> !node.getPseudoClassStates().toString().contains("chosen"))
                .findFirst()
                .orElseThrow();
        on(line::requestFocus);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.session.statements().selectedIdProperty().get()).isNotEqualTo(id);
        assertThat(workspace.utterances().of(id).reports()).contains(other);
    }

    @Test
    void groupsAreSplitAndMergedByKeyAndUndone() {
        String id = undatedReport();
        List<String> before = workspace.utterances().of(id).reports();
        on(() -> window.session.statements().selectedIdProperty().set(id));
        robot.press(KeyCode.SHIFT).type(KeyCode.G).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(workspace.utterances().of(id).reports()).containsExactly(id);
        on(() -> window.session.statements().marked().setAll(before));
        robot.type(KeyCode.M);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(workspace.utterances().of(id).reports()).containsExactlyElementsOf(before);
    }

    @Test
    void theCardOfASpeakerTellsPositionsAndChangesAndSetsRightWhoItIs() throws Exception {
        String id = undatedReport();
        on(() -> window.session.statements().selectedIdProperty().set(id));
        robot.press(KeyCode.SHIFT).type(KeyCode.P).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        Node card = node("other-name", Node.class).getScene().getRoot();
        int own = workspace.people().card("Vladimir Putin").statements().size();
        int shifts = workspace.people().card("Vladimir Putin").shifts().size();
        assertThat(card.lookupAll(".report")).hasSize(own + 2 * shifts);
        picture("speaker");
        on(() -> {
            node("other-name", ComboBox.class).getEditor().setText("Russia");
            node("same-speaker", Button.class).fire();
        });
        int both = workspace.people().card("Vladimir Putin").statements().size();
        assertThat(both).isGreaterThan(own);
        assertThat(workspace.people().card("Vladimir Putin").aliases()).containsExactly("Russia");
        on(() -> countries().setValue("FR"));
        assertThat(workspace.entry(id).statement().speaker().country()).isEqualTo("FR");
        workspace.review().undo();
        workspace.review().undo();
        assertThat(workspace.people().card("Vladimir Putin").statements()).hasSize(own);
        on(() -> {
            NoteEditor editor = (NoteEditor) node("speaker-note", Node.class);
            editor.show("Compare with 2022.", List.of("red line"));
            ((Button) editor.lookup(".save-note")).fire();
        });
        assertThat(workspace.notebook().about(new NoteSubject.OfSpeaker("Vladimir Putin")))
                .hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> countries() {
        return node("speaker-country", ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static ListView<NoteEntry> notes() {
        return node("all-notes", ListView.class);
    }

    @Test
    void theNotebookHoldsEveryNoteFindsThemAndLeadsToWhatTheyAreOn() throws Exception {
        String id = undatedReport();
        String article = workspace.entry(id).article().id();
        workspace.notebook().add(new NoteSubject.OfStatement(id), "Which day was it?", List.of("date"));
        workspace.notebook().add(new NoteSubject.OfArticle(article), "No date in the header.", List.of("date"));
        workspace.notebook().add(new NoteSubject.OfSpeaker("Vladimir Putin"), "Speaks in Vladivostok.", List.of());
        workspace.notebook().add(NoteSubject.PROJECT, "Ask for the transcripts.", List.of("to do"));
        robot.press(KeyCode.SHIFT).type(KeyCode.N).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(notes().getItems()).hasSize(4);
        picture("notebook");
        on(() -> node("note-search", TextField.class).setText("vladiv*"));
        assertThat(notes().getItems()).extracting(row -> row.note().text()).containsExactly("Speaks in Vladivostok.");
        on(() -> {
            node("note-search", TextField.class).clear();
            tags().setValue("date");
        });
        assertThat(notes().getItems()).hasSize(2);
        on(() -> {
            notes().getSelectionModel().select(1);
            node("notebook-open", Button.class).fire();
        });
        String selected = window.session.statements().selectedIdProperty().get();
        assertThat(workspace.entry(selected).article().id()).isEqualTo(article);
        on(() -> tags().setValue(""));
        on(() -> {
            notes().getSelectionModel().select(3);
            node("note-remove", Button.class).fire();
        });
        assertThat(workspace.notebook().all()).hasSize(3);
        on(() -> {
            NoteEditor editor = (NoteEditor) node("notebook-editor", Node.class);
            subjects().setValue(NoteSubject.PROJECT);
            editor.show("Two sources at least.", List.of());
            ((Button) editor.lookup(".save-note")).fire();
        });
        assertThat(workspace.notebook().about(NoteSubject.PROJECT))
                .extracting(note -> note.text())
                .containsExactly("Two sources at least.");
        on(() -> {
            notes().getSelectionModel().select(0);
            node("note-change", Button.class).fire();
            NoteEditor editor = (NoteEditor) node("notebook-editor", Node.class);
            editor.show("It was 5 September.", List.of("date"));
            ((Button) editor.lookup(".save-note")).fire();
        });
        assertThat(workspace.notebook().about(new NoteSubject.OfStatement(id)))
                .extracting(note -> note.text())
                .containsExactly("It was 5 September.");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> tags() {
        return node("note-tag", ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<NoteSubject> subjects() {
        return node("note-subject", ComboBox.class);
    }

    @Test
    void aBackupTellsWhatItWouldBringBackAndIsRestored() throws Exception {
        String id = workspace.index().statementId(0);
        workspace.review().decide(List.of(id), Review.ACCEPTED);
        workspace.backUp("opening");
        workspace.review().decide(List.of(id), Review.NEW);
        workspace.notebook().add(NoteSubject.PROJECT, "Later.", List.of());
        robot.press(KeyCode.CONTROL).type(KeyCode.B).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(node("restore-backup", Button.class).isDisabled()).isTrue();
        on(() -> node("backup-list", ListView.class).getSelectionModel().select(0));
        assertThat(node("backup-differences", Labeled.class).getText())
                .startsWith("Restoring gives back 1 decision, loses 1 note.\n");
        picture("backups");
        on(() -> node("restore-backup", Button.class).fire());
        assertThat(workspace.entry(id).review()).isEqualTo(Review.ACCEPTED);
        assertThat(workspace.notebook().all()).isEmpty();
        assertThat(window.session.statements().shown().index().review(0)).isEqualTo(Review.ACCEPTED);
        ListView<?> backups = node("backup-list", ListView.class);
        assertThat(backups.getItems()).hasSize(2);
    }

    @Test
    void whatAPersonDidIsSafeBeforeAnImportAndBeforeExtractingAgain() {
        workspace.articles().take(List.of(), org.claimline.workspace.task.Progress.NONE);
        assertThat(workspace.doctor().backups()).isEmpty();
        workspace.review().decide(List.of(workspace.index().statementId(0)), Review.ACCEPTED);
        workspace.articles().take(List.of(), org.claimline.workspace.task.Progress.NONE);
        workspace.articles().take(List.of(), org.claimline.workspace.task.Progress.NONE);
        assertThat(workspace.doctor().backups()).hasSize(1).first().asString().contains("before-import");
        workspace.review().decide(List.of(workspace.index().statementId(1)), Review.REJECTED);
        workspace.articles().extractAgain(org.claimline.workspace.task.Progress.NONE);
        assertThat(workspace.doctor().backups()).hasSize(2).anyMatch(name -> name.contains("before-extracting"));
    }

    @Test
    void theWindowWithReportsLooksAsItShould() throws Exception {
        String id = undatedReport();
        for (Theme theme : Theme.values()) {
            on(() -> {
                window.dress(theme);
                window.session.statements().selectedIdProperty().set(id);
                window.lanes(org.claimline.timeline.LaneChoice.SPEAKER);
            });
            snapshot(window.scene, "reports-" + theme.name().toLowerCase(java.util.Locale.ROOT));
        }
        assertThat(workspace.select(StatementQuery.ALL).size()).isPositive();
    }

    /** Of the window beside the main one, in both themes. */
    private void picture(String name) throws Exception {
        Stage beside = (Stage) Window.getWindows().stream()
                .filter(one -> one instanceof Stage stage && stage.getOwner() != null)
                .findFirst()
                .orElseThrow();
        for (Theme theme : Theme.values()) {
            on(() -> {
                window.dress(theme);
                ((javafx.scene.control.DialogPane) beside.getScene().getRoot())
                        .getStylesheets()
                        .setAll(window.scene.getStylesheets());
            });
            snapshot(beside.getScene(), name + "-" + theme.name().toLowerCase(java.util.Locale.ROOT));
        }
        on(() -> window.dress(Theme.LIGHT));
    }

    private static void snapshot(javafx.scene.Scene scene, String name) throws Exception {
        Path target = Path.of(System.getProperty("claimline.target", "target"), "screenshots", name + ".png");
        WritableImage[] image = new WritableImage[1];
        on(() -> image[0] = scene.snapshot(null));
        Files.createDirectories(target.getParent());
        Files.write(target, Png.of(image[0]));
        assertThat(Files.size(target)).isGreaterThan(5_000);
    }
}
