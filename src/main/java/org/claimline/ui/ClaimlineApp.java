package org.claimline.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.claimline.lexicon.Lexicon;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.DataFolder;
import org.claimline.workspace.Workspace;

/** Opens the window. */
public final class ClaimlineApp {
    private ClaimlineApp() {}

    /**
     * Opens the window on a database and returns when it is closed.
     *
     * @throws WindowUnavailableException where there is no display, or a library that windows need is missing
     * @throws org.claimline.workspace.WorkspaceException where the database cannot be used
     */
    public static void open(Path database) {
        CompletableFuture<Lexicon> lexicon = CompletableFuture.supplyAsync(Lexicon::load);
        CompletableFuture<Workspace> opening =
                lexicon.thenApply(words -> Workspace.open(database, words, Clock.systemUTC()));
        try {
            startToolkit();
        } catch (WindowUnavailableException missing) {
            opening.thenAccept(Workspace::close);
            throw missing;
        }
        CountDownLatch closed = new CountDownLatch(1);
        CompletableFuture<Void> opened = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                Stage stage = new Stage();
                ClaimlineWindow window = new ClaimlineWindow(
                        stage,
                        WindowState.in(DataFolder.here().state()),
                        other -> Workspace.open(other, lexicon.join(), Clock.systemUTC()),
                        Clock.systemDefaultZone());
                window.open(opening::join);
                stage.showingProperty().addListener(changed -> closed.countDown());
                opened.complete(null);
            } catch (RuntimeException failure) {
                opened.completeExceptionally(failure instanceof CompletionException ? failure.getCause() : failure);
            }
        });
        await(opened, closed);
    }

    private static void await(CompletableFuture<Void> opened, CountDownLatch closed) {
        try {
            opened.join();
            closed.await();
        } catch (CompletionException failure) {
            throw (RuntimeException) failure.getCause();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            Platform.exit();
        }
    }

    /** A missing display, GTK or Pango shows as one of several exceptions and errors, depending on the platform. */
    private static void startToolkit() {
        try {
            Platform.setImplicitExit(false);
            Platform.startup(() -> {});
        } catch (RuntimeException | LinkageError missing) {
            throw new WindowUnavailableException(reason(missing), missing);
        }
    }

    private static String reason(Throwable missing) {
        String words = String.valueOf(missing.getMessage());
        if (words.contains("DISPLAY")) {
            return Texts.text("unavailable.display");
        }
        if (words.toLowerCase(java.util.Locale.ROOT).contains("gtk")) {
            return Texts.text("unavailable.gtk");
        }
        return Texts.text("unavailable.other", words);
    }
}
