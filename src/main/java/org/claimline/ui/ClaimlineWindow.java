package org.claimline.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.claimline.model.StatementQuery;
import org.claimline.ui.exchange.BundleCommands;
import org.claimline.ui.exchange.ExportCommands;
import org.claimline.ui.exchange.ExportModel;
import org.claimline.ui.exchange.FileModel;
import org.claimline.ui.exchange.ImportCommands;
import org.claimline.ui.exchange.NativeBundleDialogs;
import org.claimline.ui.exchange.NativeExportDialogs;
import org.claimline.ui.exchange.NativeImportDialogs;
import org.claimline.ui.parts.BackgroundWork;
import org.claimline.ui.parts.Commands;
import org.claimline.ui.parts.FileDialogs;
import org.claimline.ui.parts.MessageModel;
import org.claimline.ui.parts.NativeDialogs;
import org.claimline.ui.review.NativeReviewDialogs;
import org.claimline.ui.session.Session;
import org.claimline.ui.timeline.Glide;
import org.claimline.ui.timeline.SmoothGlide;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.WorkspaceException;
import org.claimline.workspace.task.Progress;

/** One window on the screen, and the store that is open in it. */
final class ClaimlineWindow {
    private static final Object BACKUP = "backup";

    private final Stage stage;
    private final WindowShape shape;
    private final Function<Path, Workspace> opening;
    private final Clock clock;
    private final FileDialogs dialogs;
    private final MessageModel message = new MessageModel();
    /** Stays when another store is opened, and with it the styles that were worked out. */
    private final StackPane root = new StackPane();

    private final Scene scene = new Scene(root);
    private final ExecutorService database = Executors.newSingleThreadExecutor(work -> thread(work, "database"));
    private final ExecutorService aside = Executors.newSingleThreadExecutor(work -> thread(work, "aside"));
    private Theme theme;
    private boolean reducedMotion;
    private Session session;
    private MainPane pane;
    private ImportCommands imports;

    ClaimlineWindow(Stage stage, WindowState state, Function<Path, Workspace> opening, Clock clock) {
        this.stage = stage;
        this.shape = new WindowShape(state);
        this.opening = opening;
        this.clock = clock;
        this.dialogs = new NativeDialogs(stage);
        this.theme = shape.theme();
        this.reducedMotion = shape.reducedMotion();
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * @param first the store, which may still be on its way
     * @throws WorkspaceException where it cannot be opened, or what else the supplier throws
     */
    void open(Supplier<Workspace> first) {
        stage.setScene(scene);
        theme.dress(scene);
        shape.apply(stage);
        Rehearsal.play(root);
        show(first.get());
        stage.setOnHidden(closed -> close());
        stage.focusedProperty().addListener((property, old, focused) -> {
            if (focused) {
                lookForNews();
            }
        });
        stage.show();
    }

    private void show(Workspace workspace) {
        BackgroundWork work = new BackgroundWork(database, Platform::runLater, aside);
        work.setOnFailure(message::tell);
        session = new Session(workspace, work, LocalDate.now(clock).toEpochDay());
        FileModel files = new FileModel(session, message);
        Commands commands = new Commands();
        new WindowCommands(session, files, dialogs).addTo(commands);
        new ReviewCommands(session, new NativeReviewDialogs(() -> stage, session.countryName()), message)
                .addTo(commands);
        new ExportCommands(
                        session,
                        new ExportModel(session, message),
                        dialogs,
                        new NativeExportDialogs(stage),
                        shape::exportWish,
                        shape::keep)
                .addTo(commands);
        if (imports != null) {
            imports.stop();
        }
        imports = new ImportCommands(session, files.imports(), dialogs, new NativeImportDialogs(stage));
        imports.addTo(commands);
        new BundleCommands(session, files, message, new NativeBundleDialogs(stage)).addTo(commands);
        addWindowCommands(commands);
        pane = new MainPane(session, files, dialogs, message, commands);
        scene.getAccelerators().clear();
        root.getChildren().setAll(pane);
        new WindowMenu(commands).listen(scene, pane);
        shape.apply(pane, session);
        session.timeline().view().setGlide(reducedMotion ? Glide.AT_ONCE : new SmoothGlide());
        stage.setTitle(Texts.text("window.title", workspace.database().getFileName()));
        session.statements().refresh();
        session.views().refresh();
        session.review().lookForDifferences();
        work.run(progress -> workspace.isFresh(), fresh -> {
            if (fresh) {
                files.bringSeeds();
            } else {
                work.runAside(BACKUP, progress -> workspace.doctor().backUp("opening"), made -> {});
            }
        });
    }

    private void addWindowCommands(Commands commands) {
        commands.add("open-store", "Shortcut+O", () -> dialogs.store().ifPresent(this::change));
        commands.add("theme", "Shortcut+D", this::changeTheme);
        commands.add("motion", "Shift+M", () -> setReducedMotion(!reducedMotion));
        commands.add("keys", "F1 Shift+Slash", () -> new KeysDialog(commands, stage).show());
        commands.add("about", "Shift+F1", () -> message.tell(Texts.text("about.words")));
        commands.add("quit", "Shortcut+Q", stage::close);
    }

    /** The store that is open stays until the other one is read; it is kept where that cannot be, or is no longer wanted. */
    void change(Path store) {
        session.work()
                .runLong(
                        Texts.text("work.open"),
                        progress -> read(store, progress),
                        other -> other.ifPresent(this::changeTo));
    }

    /** With the first answer, so that the window can be filled at once. */
    private Optional<Workspace> read(Path store, Progress progress) {
        progress.at(0, 1, String.valueOf(store.getFileName()));
        Workspace other = opening.apply(store);
        other.select(StatementQuery.ALL);
        if (progress.isCancelled()) {
            other.close();
            return Optional.empty();
        }
        return Optional.of(other);
    }

    private void changeTo(Workspace other) {
        Workspace before = session.workspace();
        shape.keep(stage, pane, session, theme, reducedMotion);
        message.dismiss();
        show(other);
        database.execute(before::close);
    }

    /** Without motion the timeline jumps where it would glide. */
    private void setReducedMotion(boolean reduced) {
        reducedMotion = reduced;
        session.timeline().view().setGlide(reduced ? Glide.AT_ONCE : new SmoothGlide());
        message.tell(Texts.text(reduced ? "motion.reduced" : "motion.smooth"));
    }

    private void changeTheme() {
        theme = theme.other();
        theme.dress(scene);
    }

    /** Another window or the terminal may have written to the same file. */
    private void lookForNews() {
        Session asked = session;
        asked.work().run(progress -> asked.workspace().refreshIfChanged(), changed -> {
            if (changed) {
                asked.statements().refresh();
                asked.views().refresh();
            }
        });
    }

    Session session() {
        return session;
    }

    Scene scene() {
        return scene;
    }

    private void close() {
        shape.keep(stage, pane, session, theme, reducedMotion);
        session.work().cancel();
        imports.stop();
        database.execute(session.workspace()::close);
        database.shutdown();
        aside.shutdown();
    }
}
