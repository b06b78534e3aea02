package org.claimline.cli;

import java.nio.file.Path;

/** Opens the window, which the terminal knows nothing else of. */
@FunctionalInterface
public interface Window {
    /**
     * Opens it on a database and returns when it is closed.
     *
     * @throws NoWindowException where none can be opened on this machine
     */
    void open(Path database) throws NoWindowException;
}
