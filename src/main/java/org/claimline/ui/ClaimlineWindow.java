package org.claimline.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.claimline.ui.timeline.Glide;
import org.claimline.ui.timeline.SmoothGlide;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.WorkspaceException;

/** One window on the screen, and the store that is open in it. */
final class ClaimlineWindow {
    private final Stage stage;
    private final WindowShape shape;
    private final Function<Path, Workspace> opening;
    private final Clock clock;
    private final FileDialogs dialogs;
    private final MessageModel message = new MessageModel();
    private final Scene scene = new Scene(new StackPane());
    private final ExecutorService database = Executors.newSingleThreadExecutor(ClaimlineWindow::thread);
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

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "database");
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
        Rehearsal.play(theme);
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
        BackgroundWork work = new BackgroundWork(database, Platform::runLater);
        work.setOnFailure(message::tell);
        session = new Session(workspace, work, LocalDate.now(clock).toEpochDay());
        FileModel files = new FileModel(session, message);
        Commands commands = new Commands();
        new WindowCommands(session, files, dialogs).addTo(commands);
        if (imports != null) {
            imports.stop();
        }
        imports = new ImportCommands(session, files.imports(), dialogs, new NativeImportDialogs(stage));
        imports.addTo(commands);
        new BundleCommands(session, files, message, new NativeBundleDialogs(stage)).addTo(commands);
        addWindowCommands(commands);
        pane = new MainPane(session, files, dialogs, message, commands);
        scene.getAccelerators().clear();
        scene.setRoot(pane);
        new WindowMenu(commands).listen(scene);
        shape.apply(pane, session);
        session.timeline().view().setGlide(reducedMotion ? Glide.AT_ONCE : new SmoothGlide());
        stage.setTitle(Texts.text("window.title", workspace.database().getFileName()));
        session.statements().refresh();
        session.views().refresh();
        work.run(progress -> workspace.isFresh(), fresh -> {
            if (fresh) {
                files.bringSeeds();
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

    private void change(Path store) {
        try {
            Workspace other = opening.apply(store);
            Workspace before = session.workspace();
            shape.keep(stage, pane, session, theme, reducedMotion);
            message.dismiss();
            show(other);
            database.execute(before::close);
        } catch (WorkspaceException failure) {
            message.tell(failure);
        }
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

    private void close() {
        shape.keep(stage, pane, session, theme, reducedMotion);
        session.work().cancel();
        imports.stop();
        database.execute(session.workspace()::close);
        database.shutdown();
    }
}
