package org.claimline.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputDialog;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.claimline.ui.words.Texts;

/** The dialogs of the operating system. */
final class NativeDialogs implements FileDialogs {
    private final Stage stage;

    NativeDialogs(Stage stage) {
        this.stage = stage;
    }

    @Override
    public List<Path> articles() {
        FileChooser chooser = chooser("dialog.import");
        chooser.getExtensionFilters().add(new ExtensionFilter(Texts.text("dialog.all"), "*.*"));
        List<File> files = chooser.showOpenMultipleDialog(stage);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Texts.text("dialog.folder"));
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> export(String name) {
        FileChooser chooser = chooser("dialog.export");
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter("CSV", "*.csv"),
                        new ExtensionFilter("JSON Lines", "*.jsonl"),
                        new ExtensionFilter("JSON", "*.json"));
        File file = chooser.showSaveDialog(stage);
        return Optional.ofNullable(file)
                .map(File::toPath)
                .map(path -> withEnding(path, chooser.getSelectedExtensionFilter()));
    }

    /** Not every platform adds the ending that was chosen. */
    static Path withEnding(Path path, ExtensionFilter chosen) {
        String name = path.getFileName().toString();
        if (name.contains(".") || chosen == null) {
            return path;
        }
        return path.resolveSibling(name + chosen.getExtensions().get(0).substring(1));
    }

    @Override
    public Optional<Path> store() {
        FileChooser chooser = chooser("dialog.store");
        chooser.getExtensionFilters().add(new ExtensionFilter(Texts.text("dialog.stores"), "*.db"));
        chooser.getExtensionFilters().add(new ExtensionFilter(Texts.text("dialog.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> picture(String name) {
        FileChooser chooser = chooser("dialog.picture");
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().addAll(new ExtensionFilter("SVG", "*.svg"), new ExtensionFilter("PNG", "*.png"));
        return Optional.ofNullable(chooser.showSaveDialog(stage))
                .map(File::toPath)
                .map(path -> withEnding(path, chooser.getSelectedExtensionFilter()));
    }

    @Override
    public Optional<String> viewName() {
        TextInputDialog dialog = new TextInputDialog();
        dialog.initOwner(stage);
        dialog.setTitle(Texts.text("views.keep"));
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        dialog.setContentText(Texts.text("views.name"));
        dialog.getDialogPane().getStylesheets().setAll(stage.getScene().getStylesheets());
        return dialog.showAndWait().filter(name -> !name.isBlank());
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text(title));
        return chooser;
    }
}
