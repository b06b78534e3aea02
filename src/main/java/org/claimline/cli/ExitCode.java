package org.claimline.cli;

/** What a command gives back to the shell. */
final class ExitCode {
    static final int DONE = 0;
    /** Something in the input could not be used; the rest was. */
    static final int SOME_UNUSED = 1;

    static final int WRONG_USAGE = 2;
    static final int NO_STORE = 3;

    private ExitCode() {}
}
