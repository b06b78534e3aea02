package org.claimline.ui;

import java.util.Optional;
import javafx.stage.Window;

/** The window's own dialog for an export. */
final class NativeExportDialogs implements ExportDialogs {
    private final Window owner;

    NativeExportDialogs(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<ExportWish> wish(ExportWishModel start, ExportWords shown) {
        return new ExportDialog(owner, start, shown).showAndWait();
    }
}
