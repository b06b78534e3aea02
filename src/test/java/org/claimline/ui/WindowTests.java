package org.claimline.ui;

/** Lets tests of other rooms of the window start the toolkit. */
public final class WindowTests {
    private WindowTests() {}

    public static void start() {
        Windows.start();
    }
}
