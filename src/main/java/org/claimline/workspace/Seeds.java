package org.claimline.workspace;

import java.util.List;

/** The articles that ship with the program, for its first start. */
public final class Seeds {
    private Seeds() {}

    /**
     * All of them by name, whether the program runs from a jar or from a folder of classes; empty where it ships none.
     *
     * @throws WorkspaceException where they cannot be read
     */
    public static List<Seed> all() {
        return List.of();
    }
}
