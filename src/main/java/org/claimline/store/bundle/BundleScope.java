package org.claimline.store.bundle;

import java.util.BitSet;
import java.util.Set;

/**
 * Which part of a store goes into a bundle.
 *
 * @param whole      whether all of it does; the sets are empty then
 * @param statements numbers of the statements
 * @param articles   numbers of their articles
 * @param speakers   their names, as the program has them and as a person sees them
 */
record BundleScope(boolean whole, BitSet statements, BitSet articles, Set<String> speakers) {
    static final BundleScope WHOLE = new BundleScope(true, new BitSet(), new BitSet(), Set.of());

    boolean hasStatement(long number) {
        return whole || statements.get((int) number);
    }

    boolean hasArticle(long number) {
        return whole || articles.get((int) number);
    }

    boolean hasSpeaker(String name) {
        return whole || speakers.contains(name);
    }
}
