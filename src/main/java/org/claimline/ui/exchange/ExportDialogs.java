package org.claimline.ui.exchange;

import java.util.Optional;

/** Asks a person how she wants what is shown. */
public interface ExportDialogs {
    /**
     * @param start what is chosen at first
     * @param shown what is exported, in words
     * @return empty where she thinks better of it
     */
    Optional<ExportWish> wish(ExportWishModel start, ExportWords shown);
}
