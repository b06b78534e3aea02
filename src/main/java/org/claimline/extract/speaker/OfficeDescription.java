package org.claimline.extract.speaker;

import java.util.Optional;
import org.claimline.extract.parse.Phrase;
import org.claimline.lexicon.OfficeTitles.OfficeTitle;

/**
 * A source that is called by an office.
 *
 * @param word   its noun, in folded form
 * @param office the office that its words call; empty for "the general" or "the politician"
 * @param former whether it is said to be held no more
 */
record OfficeDescription(Phrase source, String word, Optional<OfficeTitle> office, boolean former) {
    /** Whether the words are said of others, too, or call no office. */
    boolean isLoose() {
        return office.map(OfficeTitle::loose).orElse(true);
    }
}
