package org.claimline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.claimline.cli.Cli;
import org.claimline.cli.Terminal;
import org.claimline.model.Position;
import org.claimline.ui.exchange.ExportModel;
import org.claimline.ui.exchange.ExportWish;
import org.claimline.ui.exchange.ExportWishModel;
import org.claimline.ui.table.SortOrder;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.export.ExportContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The export as an analyst makes it, with real clicks and keys. */
class ExportDialogTest {
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
        String noted = workspace.index().statementId(3);
        workspace.notebook().add(noted, "=1+1 compare", List.of("red line"));
        FxToolkit.setupStage(stage -> {
            window = new MainWindowFixture(workspace, 1100, 700);
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

    private void click(String id) {
        robot.clickOn(id);
        settle();
    }

    private boolean isThere(String id) {
        return robot.lookup(id).tryQuery().isPresent();
    }

    private void filter() {
        robot.interact(() -> {
            window.session
                    .statements()
                    .show(window.session
                            .statements()
                            .query()
                            .withCountries(Set.of("RU", "FR"))
                            .withPositions(Set.of(Position.OPPOSES, Position.COMMITS)));
            window.session.statements().orderProperty().set(new SortOrder(SortOrder.Key.SPEAKER, false));
        });
        settle();
    }

    @Test
    void theDialogTellsWhatGoesOutAndEnterDoesAsTheLastTime() throws Exception {
        filter();
        Path file = folder.resolve("shown.csv");
        window.exportTo = Optional.of(file);
        press(KeyCode.CONTROL, KeyCode.E);
        int shown = window.session.statements().shown().size();
        assertThat(robot.lookup("#export-count").queryAs(Label.class).getText())
                .isEqualTo(shown + " of " + workspace.index().size()
                        + " statements, in the order shown: by speaker, last to first.");
        assertThat(robot.lookup("#export-filter").queryAs(Label.class).getText())
                .isEqualTo("Country: France or Russia; Position: opposes or commits.");
        press(KeyCode.ENTER);
        assertThat(isThere("#export-count")).isFalse();
        assertThat(Files.readAllLines(file).get(1)).contains("Vladimir Putin");
        assertThat(window.proposedName).isEqualTo("claims.csv");
    }

    @Test
    void formatAndOptionsAreChosenByKeysAndRemembered() throws Exception {
        Path file = folder.resolve("claims.jsonl");
        window.exportTo = Optional.of(file);
        press(KeyCode.CONTROL, KeyCode.E);
        robot.interact(() -> robot.lookup("#export-mark").query().requestFocus());
        press(KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#export-csv").query().requestFocus());
        press(KeyCode.DOWN);
        assertThat(robot.lookup("#export-jsonl").queryAs(RadioButton.class).isSelected())
                .isTrue();
        assertThat(robot.lookup("#export-mark").query().isDisabled()).isTrue();
        press(KeyCode.ENTER);
        assertThat(Files.readString(file)).startsWith("{\"id\":");
        assertThat(window.lastWish).isEqualTo(new ExportWish(ExportContent.STATEMENTS, "jsonl", false, true));
        press(KeyCode.CONTROL, KeyCode.E);
        assertThat(robot.lookup("#export-jsonl").queryAs(RadioButton.class).isSelected())
                .isTrue();
        press(KeyCode.ESCAPE);
        assertThat(isThere("#export-jsonl")).isFalse();
    }

    @Test
    void clicksChooseToo() throws Exception {
        Path file = folder.resolve("notes.csv");
        window.exportTo = Optional.of(file);
        press(KeyCode.CONTROL, KeyCode.E);
        click("#export-html");
        click("#export-notes");
        assertThat(robot.lookup("#export-csv").queryAs(RadioButton.class).isSelected())
                .as("a report is of statements")
                .isTrue();
        click("#export-mark");
        click("#export-guard");
        click("#export-file");
        assertThat(window.proposedName).isEqualTo("notes.csv");
        assertThat(Files.readString(file)).startsWith("note_id,").contains(",=1+1 compare,");
        assertThat(window.message.wordsProperty().get()).isEqualTo("1 note was written to " + file + ".");
    }

    @Test
    void theSeparatorIsChosenByAClickAndKeptForTheNextTime() throws Exception {
        Path file = folder.resolve("claims.csv");
        window.exportTo = Optional.of(file);
        press(KeyCode.CONTROL, KeyCode.E);
        click("#export-separator-semicolon");
        click("#export-mark");
        click("#export-file");
        assertThat(Files.readString(file)).startsWith("id;date;date_earliest;");
        press(KeyCode.CONTROL, KeyCode.E);
        assertThat(chosen("semicolon")).isTrue();
        press(KeyCode.ESCAPE);
    }

    @Test
    void theSeparatorIsChosenByKeysToo() throws Exception {
        Path file = folder.resolve("claims.csv");
        window.exportTo = Optional.of(file);
        press(KeyCode.CONTROL, KeyCode.E);
        press(KeyCode.ALT, KeyCode.S);
        assertThat(robot.lookup("#export-separator-comma").query().isFocused()).isTrue();
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        assertThat(chosen("tab")).isTrue();
        press(KeyCode.ENTER);
        assertThat(Files.readString(file)).startsWith("\uFEFFid\tdate\tdate_earliest\t");
        press(KeyCode.CONTROL, KeyCode.E);
        robot.interact(() -> robot.lookup("#export-csv").query().requestFocus());
        press(KeyCode.DOWN);
        assertThat(robot.lookup("#export-separator-tab").query().isDisabled()).isTrue();
        press(KeyCode.ESCAPE);
    }

    private boolean chosen(String separator) {
        return robot.lookup("#export-separator-" + separator)
                .queryAs(RadioButton.class)
                .isSelected();
    }

    @Test
    void aReportIsOneKeyAwayAndItsPathCanBeCopied() throws Exception {
        filter();
        Path file = folder.resolve("report.html");
        window.exportTo = Optional.of(file);
        press(KeyCode.CONTROL, KeyCode.E);
        press(KeyCode.UP);
        press(KeyCode.ENTER);
        assertThat(Files.readString(file)).contains("France or Russia", "</html>");
        assertThat(isThere("#message-folder")).isTrue();
        click("#message-path");
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).isEqualTo(file.toString());
    }

    @Test
    void theWindowWritesWhatTheTerminalWritesByteForByte() throws Exception {
        for (ExportContent content : ExportContent.values()) {
            for (String form : new ExportWishModel(ExportWish.USUAL).forms()) {
                if (form.equals(ExportWish.REPORT) && content == ExportContent.NOTES) {
                    continue;
                }
                Path ours = folder.resolve(content + "-window." + form);
                Path theirs = folder.resolve(content + "-terminal." + form);
                robot.interact(() -> window.session
                        .statements()
                        .show(window.session.statements().query().withCountries(Set.of("RU", "FR"))));
                settle();
                robot.interact(() -> new ExportModel(window.session, window.message)
                        .export(ours, new ExportWish(content, form, true, true)));
                settle();
                String notes = content == ExportContent.NOTES ? "--notes" : "--country=RU";
                assertThat(terminal("export", theirs.toString(), "--country", "RU,FR", notes))
                        .isZero();
                assertThat(withoutTime(ours)).as(form).isEqualTo(withoutTime(theirs));
            }
        }
    }

    /** Some formats say when they were made. */
    private static String withoutTime(Path file) throws Exception {
        String content = file.toString().endsWith(".xlsx")
                ? unpacked(file)
                : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return content.replaceAll("<v>\\d{5}\\.\\d+</v>", "")
                .replaceAll("<p class=\"made\">[^<]*", "")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z?", "");
    }

    private static String unpacked(Path file) throws Exception {
        StringBuilder parts = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                parts.append(part.getName())
                        .append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.toString();
    }

    private int terminal(String... arguments) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                Map.of("CLAIMLINE_DB", workspace.database().toString()));
        return Cli.run(terminal, database -> {}, arguments);
    }

    @Test
    void itLooksWellInBothThemes() throws Exception {
        for (Theme theme : Theme.values()) {
            robot.interact(() -> window.dress(theme));
            press(KeyCode.CONTROL, KeyCode.E);
            Node content = robot.lookup("#export-count").query();
            Path target = Path.of(
                    System.getProperty("claimline.target", "target"),
                    "screenshots",
                    "export-" + theme.name().toLowerCase(java.util.Locale.ROOT) + ".png");
            robot.interact(() -> {
                WritableImage image = content.getScene().snapshot(null);
                try {
                    Files.createDirectories(target.getParent());
                    Files.write(target, Png.of(image));
                } catch (java.io.IOException failure) {
                    throw new java.io.UncheckedIOException(failure);
                }
                assertThat(image.getWidth()).isLessThan(1_100);
                assertThat(image.getHeight()).isLessThan(700);
            });
            press(KeyCode.ESCAPE);
        }
    }
}
