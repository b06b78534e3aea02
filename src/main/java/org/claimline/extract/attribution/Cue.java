package org.claimline.extract.attribution;

/**
 * The words that attribute.
 *
 * @param first      number of the first token
 * @param end        number behind the last
 * @param lemma      infinitive of the verb; {@code according to}
 * @param rule       id of the rule that takes it for a cue
 * @param confidence how often such a cue is one, 0 to 1
 */
public record Cue(int first, int end, String lemma, String rule, double confidence) {}
