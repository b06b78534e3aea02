package org.claimline.lexicon;

/**
 * A verb as a word may show it; {@code put} is base, past and participle at once.
 *
 * @param lemma the infinitive
 * @param third {@code says}
 */
public record VerbForm(
        String lemma, VerbGroup group, boolean base, boolean third, boolean past, boolean participle, boolean gerund) {
    /** Whether it can be the verb of a clause without an auxiliary. */
    public boolean canBeFinite() {
        return third || past || base;
    }

    VerbForm with(VerbForm other) {
        return new VerbForm(
                lemma,
                group,
                base || other.base,
                third || other.third,
                past || other.past,
                participle || other.participle,
                gerund || other.gerund);
    }
}
