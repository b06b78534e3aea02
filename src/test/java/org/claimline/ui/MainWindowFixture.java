package org.claimline.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.claimline.timeline.LaneChoice;
import org.claimline.ui.exchange.BundleCommands;
import org.claimline.ui.exchange.BundleDialogs;
import org.claimline.ui.exchange.ConflictsDialog;
import org.claimline.ui.exchange.ConflictsModel;
import org.claimline.ui.exchange.ExportCommands;
import org.claimline.ui.exchange.ExportModel;
import org.claimline.ui.exchange.ExportWish;
import org.claimline.ui.exchange.FileModel;
import org.claimline.ui.exchange.ImportCommands;
import org.claimline.ui.exchange.ImportDialogs;
import org.claimline.ui.exchange.NativeExportDialogs;
import org.claimline.ui.parts.BackgroundWork;
import org.claimline.ui.parts.Commands;
import org.claimline.ui.parts.FileDialogs;
import org.claimline.ui.parts.MessageModel;
import org.claimline.ui.review.NativeReviewDialogs;
import org.claimline.ui.session.Session;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.task.Problem;
import org.testfx.util.WaitForAsyncUtils;

/** The main window over a workspace, everything done at once, with dialogs that answer by themselves. */
final class MainWindowFixture {
    final Session session;
    final MessageModel message = new MessageModel();
    final Commands commands = new Commands();
    final MainPane pane;
    final Scene scene;
    List<Path> articlesToImport = List.of();
    Optional<Path> exportTo = Optional.empty();
    Optional<String> addressToImport = Optional.empty();
    Optional<Map<String, String>> columnsToImport = Optional.empty();
    Optional<Map<String, String>> factsToSet = Optional.empty();
    List<Problem> shownProblems = List.of();
    ConflictsModel shownConflicts;
    Optional<String> viewName = Optional.empty();
    ExportWish lastWish = ExportWish.USUAL;
    String proposedName = "";
    private Theme theme = Theme.LIGHT;

    MainWindowFixture(Workspace workspace, double width, double height) {
        BackgroundWork work = new BackgroundWork(Runnable::run, javafx.application.Platform::runLater);
        work.setOnFailure(message::tell);
        session = new Session(workspace, work, LocalDate.of(2026, 2, 10).toEpochDay());
        FileModel files = new FileModel(session, message);
        new WindowCommands(session, files, new Dialogs()).addTo(commands);
        new ImportCommands(session, files.imports(), new Dialogs(), new Answers()).addTo(commands);
        new ReviewCommands(session, new NativeReviewDialogs(() -> scene().getWindow(), session.countryName()), message)
                .addTo(commands);
        new ExportCommands(
                        session,
                        new ExportModel(session, message),
                        new Dialogs(),
                        (start, shown) -> new NativeExportDialogs(scene().getWindow()).wish(start, shown),
                        () -> lastWish,
                        wish -> lastWish = wish)
                .addTo(commands);
        new BundleCommands(session, files, message, new Bundles()).addTo(commands);
        commands.add("open-store", "Shortcut+O", () -> {});
        commands.add("theme", "Shortcut+D", this::changeTheme);
        commands.add("motion", "Shift+M", () -> {});
        commands.add("keys", "F1", () -> {});
        commands.add("about", "Shift+F1", () -> {});
        commands.add("quit", "Shortcut+Q", () -> {});
        pane = new MainPane(session, files, new Dialogs(), message, commands);
        scene = new Scene(pane, width, height);
        theme.dress(scene);
        new WindowMenu(commands).listen(scene, pane);
        session.statements().refresh();
    }

    /** Waits until nothing is under way. */
    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        try {
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(() -> session.work().pending() == 0)
                            .get());
        } catch (TimeoutException late) {
            throw new AssertionError("it did not come about in ten seconds", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Asked for when a dialog opens; by then there is one. */
    private Scene scene() {
        return scene;
    }

    private void changeTheme() {
        dress(theme.other());
    }

    void lanes(LaneChoice wanted) {
        session.timeline()
                .arrangementProperty()
                .set(session.timeline().arrangement().with(wanted));
    }

    void dress(Theme wanted) {
        theme = wanted;
        theme.dress(scene);
    }

    void show(Stage stage) {
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        stage.toFront();
        pane.requestFocus();
    }

    private final class Answers implements ImportDialogs {
        @Override
        public Optional<String> address() {
            return addressToImport;
        }

        @Override
        public Optional<Map<String, String>> columns() {
            return columnsToImport;
        }

        @Override
        public Optional<Map<String, String>> repair(int statements) {
            return factsToSet;
        }

        @Override
        public void show(List<Problem> problems) {
            shownProblems = problems;
        }
    }

    private final class Bundles implements BundleDialogs {
        @Override
        public Optional<Path> target(String name) {
            return exportTo;
        }

        @Override
        public List<Path> bundles() {
            return articlesToImport;
        }

        @Override
        public void show(ConflictsModel conflicts) {
            shownConflicts = conflicts;
            new ConflictsDialog(scene.getWindow(), conflicts).show();
        }
    }

    private final class Dialogs implements FileDialogs {
        @Override
        public List<Path> articles() {
            return articlesToImport;
        }

        @Override
        public Optional<Path> folder() {
            return articlesToImport.stream().findFirst();
        }

        @Override
        public Optional<Path> export(String name) {
            proposedName = name;
            return exportTo;
        }

        @Override
        public Optional<Path> picture(String name) {
            return exportTo;
        }

        @Override
        public Optional<String> viewName() {
            return viewName;
        }

        @Override
        public Optional<Path> store() {
            return Optional.empty();
        }
    }
}
