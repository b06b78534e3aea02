package org.claimline.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.WorkspaceException;

/** The one sentence that the window has to say now: news, or what went wrong and what to do. */
public final class MessageModel {
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper bad = new ReadOnlyBooleanWrapper();

    /** Empty while there is nothing to say. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty badProperty() {
        return bad.getReadOnlyProperty();
    }

    public void tell(String sentence) {
        bad.set(false);
        words.set(sentence);
    }

    /** Shows a failure's own sentence; one that has none was not foreseen, and says so. */
    public void tell(RuntimeException failure) {
        boolean foreseen = failure instanceof WorkspaceException;
        refuse(foreseen ? failure.getMessage() : Texts.text("message.unforeseen", String.valueOf(failure)));
    }

    /** Says why something was not done. */
    public void refuse(String sentence) {
        bad.set(true);
        words.set(sentence);
    }

    public void dismiss() {
        words.set("");
    }
}
