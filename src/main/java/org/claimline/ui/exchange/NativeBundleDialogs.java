package org.claimline.ui.exchange;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.claimline.ui.parts.NativeDialogs;
import org.claimline.ui.words.Texts;

/** The operating system's dialogs for bundles. */
public final class NativeBundleDialogs implements BundleDialogs {
    private final Stage stage;

    public NativeBundleDialogs(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Optional<Path> target(String name) {
        FileChooser chooser = chooser("dialog.bundle");
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(stage))
                .map(File::toPath)
                .map(path -> NativeDialogs.withEnding(path, chooser.getSelectedExtensionFilter()));
    }

    @Override
    public List<Path> bundles() {
        List<File> files = chooser("dialog.take-bundle").showOpenMultipleDialog(stage);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public void show(ConflictsModel conflicts) {
        new ConflictsDialog(stage, conflicts).show();
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text(title));
        chooser.getExtensionFilters().add(new ExtensionFilter(Texts.text("dialog.bundles"), "*.zip"));
        return chooser;
    }
}
