package org.claimline.ui.exchange;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.claimline.ui.parts.Commands;
import org.claimline.ui.parts.MessageModel;
import org.claimline.ui.session.Session;

/** Work handed on, taken in, and what is settled after it. */
public final class BundleCommands {
    private final Session session;
    private final FileModel files;
    private final BundleModel bundles;
    private final ConflictsModel conflicts;
    private final BundleDialogs dialogs;

    public BundleCommands(Session session, FileModel files, MessageModel message, BundleDialogs dialogs) {
        this.session = session;
        this.files = files;
        this.bundles = new BundleModel(session, message);
        this.conflicts = new ConflictsModel(session, message);
        this.dialogs = dialogs;
    }

    public void addTo(Commands commands) {
        BooleanBinding free = Bindings.not(session.work().busyProperty());
        commands.add(
                "export-bundle",
                "Shortcut+Shift+S",
                free,
                () -> dialogs.target("work.zip").ifPresent(bundles::export));
        commands.add(
                "take-bundle",
                "Shortcut+Shift+O",
                free,
                () -> files.imports()
                        .bring(dialogs.bundles().stream().map(Path::toString).toList()));
        commands.add("conflicts", "Shift+X", free, () -> conflicts.refresh(() -> dialogs.show(conflicts)));
    }
}
