package org.claimline.store.bundle;

import java.util.function.Consumer;

/** One kind of thing in a bundle, a JSON object a line: how it goes out and comes in again. */
interface BundlePart {
    /** {@code notes}: stands in {@code notes.jsonl}. */
    String name();

    /** Writes what the scope holds, in an order that depends on nothing but the content. */
    void write(BundleScope scope, Bundles.Lines lines);

    /**
     * What takes lines in, one after the other, inside the transaction of the merging. It throws IllegalArgumentException
     * where one is not as it must be; other exceptions that odd JSON causes count the same.
     */
    Consumer<BundleLine> taking(Merging merging);
}
