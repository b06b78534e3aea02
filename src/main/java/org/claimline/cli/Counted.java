package org.claimline.cli;

/** Numbers with their nouns. */
final class Counted {
    private Counted() {}

    /** {@code of(1, "article")} is "1 article", {@code of(2, "article")} "2 articles". */
    static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
