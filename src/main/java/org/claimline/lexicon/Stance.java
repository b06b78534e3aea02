package org.claimline.lexicon;

import java.util.List;

/**
 * A rule for verbs that show where someone stands without reporting words: {@code ruled out}, {@code is ready to}.
 *
 * @param verbs          lemmas
 * @param then           what must follow the verb, adverbs apart, in the language of phrase patterns; empty for nothing
 * @param behind         the word that must stand before the verb, adverbs apart; null for any
 * @param confidence     0 to 1
 * @param examples       sentences with {@code <s>source</s>} and {@code <c>cue</c>} marked
 * @param counterexamples sentences in which the rule finds nothing
 */
public record Stance(
        String id,
        List<String> verbs,
        String then,
        String behind,
        double confidence,
        List<String> examples,
        List<String> counterexamples) {}
