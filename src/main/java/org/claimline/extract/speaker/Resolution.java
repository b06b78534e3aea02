package org.claimline.extract.speaker;

import org.claimline.extract.mention.Referent;
import org.claimline.model.Speaker;

/** Whom a source means, or why it is nobody's statement. */
public sealed interface Resolution {
    /** @param why a sentence for people */
    record Resolved(Referent referent, Speaker speaker, String rule, String why) implements Resolution {
        /** Somebody whose speaker needs no more than the referent tells. */
        static Resolved of(Referent referent, String rule, String why) {
            Speaker speaker = new Speaker(referent.name(), referent.type(), referent.country(), "");
            return new Resolved(referent, speaker, rule, why);
        }
    }

    /** An outlet that reports, or words that mean nobody. */
    record Nobody(String rule, String why) implements Resolution {}
}
