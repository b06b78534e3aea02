package org.claimline.model;

import java.util.Locale;

/**
 * Why one part of a statement was decided as it was.
 *
 * @param aspect what was decided
 * @param rule   id of the rule that decided, as {@code position.rules-out.ruled-out}
 * @param words  a sentence for people: {@code "She" is Maria Zakharova, the last woman named before it.}
 */
public record Reason(Aspect aspect, String rule, String words) {
    /** The parts of a statement that are decided one by one. */
    public enum Aspect {
        ATTRIBUTION,
        TOPIC,
        SPEAKER,
        DATE,
        POSITION;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException for any other word */
        public static Aspect ofLabel(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }
}
