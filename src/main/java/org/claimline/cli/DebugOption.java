package org.claimline.cli;

import picocli.CommandLine.Option;

/** Asks for stack traces, which {@link Cli} prints. */
final class DebugOption {
    @Option(names = "--debug", description = "print a stack trace with an error")
    private boolean asked;

    boolean asked() {
        return asked;
    }
}
