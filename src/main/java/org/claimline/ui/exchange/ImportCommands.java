package org.claimline.ui.exchange;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.Clipboard;
import javafx.util.Duration;
import org.claimline.ui.parts.Commands;
import org.claimline.ui.parts.FileDialogs;
import org.claimline.ui.session.Session;

/** The ways in beside files and folders: clipboard, web address, table, watched folder; and what comes after an import. */
public final class ImportCommands {
    private static final Duration LOOK_EVERY = Duration.seconds(2);

    private final Session session;
    private final ImportModel imports;
    private final FileDialogs files;
    private final ImportDialogs dialogs;
    private final Timeline looking;

    public ImportCommands(Session session, ImportModel imports, FileDialogs files, ImportDialogs dialogs) {
        this.session = session;
        this.imports = imports;
        this.files = files;
        this.dialogs = dialogs;
        this.looking = new Timeline(new KeyFrame(LOOK_EVERY, tick -> imports.look()));
        looking.setCycleCount(Animation.INDEFINITE);
    }

    public void addTo(Commands commands) {
        BooleanBinding free = Bindings.not(session.work().busyProperty());
        commands.add("paste", "Shortcut+V", free, this::paste);
        commands.add(
                "import-address",
                "Shortcut+U",
                free,
                () -> dialogs.address().ifPresent(address -> imports.bring(List.of(withScheme(address)))));
        commands.add("import-table", "Shortcut+Shift+T", free, this::table);
        commands.add("watch", "Shortcut+Shift+W", this::watch);
        commands.add(
                "problems",
                "Shortcut+Shift+L",
                Bindings.isNotEmpty(imports.problems()),
                () -> dialogs.show(List.copyOf(imports.problems())));
        commands.add(
                "repair",
                "Shortcut+R",
                session.statements().selectedIdProperty().isNotEmpty(),
                this::repair);
    }

    /** Files that were copied, else the text. */
    private void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            imports.bring(clipboard.getFiles().stream().map(File::toString).toList());
        } else {
            imports.paste(clipboard.hasString() ? clipboard.getString() : "");
        }
    }

    private static String withScheme(String address) {
        return address.contains("://") ? address : "https://" + address;
    }

    private void table() {
        dialogs.columns()
                .ifPresent(columns -> imports.bring(
                        files.articles().stream().map(Path::toString).toList(), columns));
    }

    private void watch() {
        if (!imports.watchedProperty().get().isEmpty()) {
            looking.stop();
            imports.stopWatching();
            return;
        }
        files.folder().ifPresent(folder -> {
            imports.watch(folder);
            looking.play();
        });
    }

    /** No more looking, as when another store is opened. */
    public void stop() {
        looking.stop();
    }

    private void repair() {
        List<String> statements = session.statements().marked().isEmpty()
                ? List.of(session.statements().selectedIdProperty().get())
                : List.copyOf(session.statements().marked());
        dialogs.repair(statements.size()).ifPresent(facts -> imports.repair(statements, facts));
    }
}
