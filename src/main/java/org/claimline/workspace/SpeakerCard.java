package org.claimline.workspace;

import java.util.List;
import org.claimline.model.StatementEntry;

/**
 * All that is known of a speaker.
 *
 * @param aliases    names that a person said mean this one
 * @param countries  codes, the most frequent first
 * @param roles      as the articles give them, the most frequent first
 * @param statements by date, rejected ones left out
 * @param shifts     where the position became another, by date; of the reports of one utterance one counts
 */
public record SpeakerCard(
        String name,
        List<String> aliases,
        List<String> countries,
        List<String> roles,
        List<StatementEntry> statements,
        List<Shift> shifts) {

    /** A position, or the condition it is bound by, that is another than before. */
    public record Shift(StatementEntry before, StatementEntry after) {
        /** Whether the position is the same and only its condition another. */
        public boolean isOfCondition() {
            return before.statement().position().equals(after.statement().position());
        }
    }
}
