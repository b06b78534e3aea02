package org.claimline.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks a person about bundles, and shows her where colleagues hold otherwise. */
public interface BundleDialogs {
    /** Where to write one; the name is a proposal. */
    Optional<Path> target(String name);

    /** Which to take in; empty where she thinks better of it. */
    List<Path> bundles();

    /** Lists the conflicts, to be settled. */
    void show(ConflictsModel conflicts);
}
