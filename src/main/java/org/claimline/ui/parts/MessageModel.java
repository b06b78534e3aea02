package org.claimline.ui.parts;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.WorkspaceException;

/** The one sentence that the window has to say now: news, or what went wrong and what to do. */
public final class MessageModel {
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper bad = new ReadOnlyBooleanWrapper();

    /** Empty while there is nothing to say. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty badProperty() {
        return bad.getReadOnlyProperty();
    }

    /** The file that the sentence is about; null where it is about none. */
    public ReadOnlyObjectProperty<Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    public void tell(String sentence) {
        file.set(null);
        bad.set(false);
        words.set(sentence);
    }

    /** Tells of a file that can be gone to. */
    public void tellOfFile(String sentence, Path written) {
        tell(sentence);
        file.set(written.toAbsolutePath());
    }

    /** Shows a failure's own sentence; one that has none was not foreseen, and says so. */
    public void tell(RuntimeException failure) {
        boolean foreseen = failure instanceof WorkspaceException;
        refuse(foreseen ? failure.getMessage() : Texts.text("message.unforeseen", String.valueOf(failure)));
    }

    /** Says why something was not done. */
    public void refuse(String sentence) {
        file.set(null);
        bad.set(true);
        words.set(sentence);
    }

    public void dismiss() {
        words.set("");
    }
}
