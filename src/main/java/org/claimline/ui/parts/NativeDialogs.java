package org.claimline.ui.parts;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextInputDialog;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.claimline.ui.words.Texts;

/** The dialogs of the operating system. */
public final class NativeDialogs implements FileDialogs {
    private final Stage stage;
    private Optional<Path> lastFolder = Optional.empty();

    public NativeDialogs(Stage stage) {
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
        String ending = name.substring(name.lastIndexOf('.') + 1);
        FileChooser chooser = chooser("dialog.export");
        chooser.setInitialFileName(name);
        lastFolder.filter(Files::isDirectory).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        String words = Texts.textOr("form." + ending, ending.toUpperCase(Locale.ROOT));
        chooser.getExtensionFilters().add(new ExtensionFilter(words, "*." + ending));
        Optional<Path> chosen =
                Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
        chosen.map(Path::getParent).ifPresent(folder -> lastFolder = Optional.of(folder));
        return chosen.map(path -> ending(path, ending)).filter(path -> path.equals(chosen.get()) || mayReplace(path));
    }

    /** The name with the ending of its format, whatever was typed: {@code claims.v2} is {@code claims.v2.csv}. */
    public static Path ending(Path path, String ending) {
        String name = path.getFileName().toString();
        boolean has = name.toLowerCase(Locale.ROOT).endsWith("." + ending);
        return has ? path : path.resolveSibling(name + "." + ending);
    }

    /** The chooser has asked about the name that was typed, not about one that was given an ending. */
    private boolean mayReplace(Path path) {
        if (!Files.exists(path)) {
            return true;
        }
        Alert question = new Alert(
                Alert.AlertType.CONFIRMATION,
                Texts.text("dialog.replace", path.toString()),
                ButtonType.OK,
                ButtonType.CANCEL);
        question.initOwner(stage);
        question.setHeaderText(null);
        question.getDialogPane().getStylesheets().setAll(stage.getScene().getStylesheets());
        return question.showAndWait().filter(ButtonType.OK::equals).isPresent();
    }

    /** Not every platform adds the ending that was chosen. */
    public static Path withEnding(Path path, ExtensionFilter chosen) {
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
