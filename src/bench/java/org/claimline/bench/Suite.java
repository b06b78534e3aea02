package org.claimline.bench;

/** Measures of one part of the program; {@code -Dbench=NAME} runs it alone. */
interface Suite {
    String name();

    /** Measures, and hands on each line as soon as its figures are there. */
    void run(Report report) throws Exception;
}
