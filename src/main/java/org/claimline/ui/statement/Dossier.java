package org.claimline.ui.statement;

import java.util.List;
import java.util.Optional;
import org.claimline.model.Anchor;
import org.claimline.model.Change;
import org.claimline.model.Correction;
import org.claimline.model.Difference;
import org.claimline.model.Statement;

/**
 * What lies behind a statement that is read.
 *
 * @param asRead     what the program reads, without the corrections
 * @param correction what a person set right of it
 * @param difference what the program now reads otherwise than when it was decided
 * @param history    all that was done to it, oldest first
 * @param anchor     whether its words stand where they were found
 */
public record Dossier(
        Statement asRead,
        Optional<Correction> correction,
        Optional<Difference> difference,
        List<Change> history,
        Anchor anchor) {
    public Dossier {
        history = List.copyOf(history);
    }
}
