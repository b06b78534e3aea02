package org.claimline.workspace;

/** What became of one article, or of one file, before anything is written. */
sealed interface Outcome {
    /** It can be written. */
    record Ready(Prepared article) implements Outcome {}

    /** Its very bytes are here already. */
    record Known() implements Outcome {}

    record Failed(Problem problem) implements Outcome {}
}
