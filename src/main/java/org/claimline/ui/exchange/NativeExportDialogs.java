package org.claimline.ui.exchange;

import java.util.Optional;
import javafx.stage.Window;

/** The window's own dialog for an export. */
public final class NativeExportDialogs implements ExportDialogs {
    private final Window owner;

    public NativeExportDialogs(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<ExportWish> wish(ExportWishModel start, ExportWords shown) {
        return new ExportDialog(owner, start, shown).showAndWait();
    }
}
