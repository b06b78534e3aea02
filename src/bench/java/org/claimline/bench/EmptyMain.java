package org.claimline.bench;

/** What a program costs that does nothing; long enough for its memory to be read. */
public final class EmptyMain {
    private EmptyMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length > 0) {
            Thread.sleep(Long.parseLong(arguments[0]));
        }
    }
}
