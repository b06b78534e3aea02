package org.claimline.ui.exchange;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.claimline.ui.parts.Commands;
import org.claimline.ui.parts.FileDialogs;
import org.claimline.ui.session.Session;
import org.claimline.workspace.export.ExportContent;

/** The ways out: first how, then where. */
public final class ExportCommands {
    private final Session session;
    private final ExportModel exports;
    private final FileDialogs files;
    private final ExportDialogs dialogs;
    private final Supplier<ExportWish> last;
    private final Consumer<ExportWish> keep;

    /**
     * @param last the wish made before, maybe in another run
     * @param keep remembers one
     */
    public ExportCommands(
            Session session,
            ExportModel exports,
            FileDialogs files,
            ExportDialogs dialogs,
            Supplier<ExportWish> last,
            Consumer<ExportWish> keep) {
        this.session = session;
        this.exports = exports;
        this.files = files;
        this.dialogs = dialogs;
        this.last = last;
        this.keep = keep;
    }

    public void addTo(Commands commands) {
        BooleanBinding free = Bindings.not(session.work().busyProperty());
        BooleanBinding something = Bindings.createBooleanBinding(
                () -> session.statements().shown().size() > 0,
                session.statements().shownProperty());
        commands.add("export", "Shortcut+E", free.and(something), () -> ask(ExportContent.STATEMENTS));
        commands.add("export-notes", "Shortcut+Shift+N", free, () -> ask(ExportContent.NOTES));
    }

    private void ask(ExportContent content) {
        ExportWishModel start = new ExportWishModel(last.get().of(content));
        dialogs.wish(start, ExportWords.of(session)).ifPresent(wish -> {
            keep.accept(wish);
            files.export(wish.fileName()).ifPresent(file -> exports.export(file, wish));
        });
    }
}
