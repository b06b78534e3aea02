package org.claimline;

/** Starts Claimline. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println(args.length);
    }
}
