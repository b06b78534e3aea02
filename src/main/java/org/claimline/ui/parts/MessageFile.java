package org.claimline.ui.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import org.claimline.ui.words.Texts;

/** What can be done with the file that a message tells of: go to its folder, copy its path. */
final class MessageFile extends HBox {
    private final MessageModel model;

    MessageFile(MessageModel model) {
        this.model = model;
        getStyleClass().add("line");
        getChildren().addAll(button("folder", this::openFolder), button("path", this::copyPath));
        visibleProperty().bind(model.fileProperty().isNotNull());
        managedProperty().bind(visibleProperty());
    }

    private static Button button(String name, Runnable action) {
        Button button = Nodes.named(new Button(Texts.text("message." + name)), "message-" + name);
        button.getStyleClass().addAll("flat", "small");
        button.setOnAction(press -> action.run());
        return button;
    }

    private void copyPath() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.fileProperty().get().toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** By the system's own program: AWT's Desktop and JavaFX do not share one process well. */
    private void openFolder() {
        Path folder = model.fileProperty().get().getParent();
        try {
            new ProcessBuilder(List.of(opener(), folder.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noSuchProgram) {
            model.refuse(Texts.text("message.nofolder", folder.toString()));
        }
    }

    private static String opener() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return "explorer";
        }
        return system.contains("mac") ? "open" : "xdg-open";
    }
}
