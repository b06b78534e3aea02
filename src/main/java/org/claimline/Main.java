package org.claimline;

import org.claimline.cli.Cli;
import org.claimline.cli.Terminal;

/** Starts Claimline. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(Cli.run(Terminal.ofProcess(), args));
    }
}
