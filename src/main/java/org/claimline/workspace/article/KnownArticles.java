package org.claimline.workspace.article;

import java.util.Arrays;

/**
 * Which articles were here when an import began, for threads that must not ask the database: 8 bytes an article. An import
 * that was stopped goes over what it has done at the speed of reading.
 */
final class KnownArticles {
    private static final int HEX_DIGITS = 16;

    private final long[] prefixes;

    /** @param prefixes the first 64 bits of each id; sorted here */
    KnownArticles(long[] prefixes) {
        this.prefixes = prefixes;
        Arrays.sort(prefixes);
    }

    /** By 64 bits of 256: among a million articles it errs once in some ten million million questions. */
    boolean has(String id) {
        return Arrays.binarySearch(prefixes, Long.parseUnsignedLong(id, 0, HEX_DIGITS, 16)) >= 0;
    }
}
