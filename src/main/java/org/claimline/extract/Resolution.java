package org.claimline.extract;

import org.claimline.model.Speaker;

/** Whom a source means, or why it is nobody's statement. */
sealed interface Resolution {
    /** @param why a sentence for people */
    record Resolved(Referent referent, Speaker speaker, String rule, String why) implements Resolution {}

    /** An outlet that reports, or words that mean nobody. */
    record Nobody(String rule, String why) implements Resolution {}
}
