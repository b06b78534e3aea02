package org.claimline.extract.position;

import java.util.Set;
import org.claimline.text.Tokens;

/** Clauses that say under which condition or why, and not what: {@code if the guns fall silent}. */
final class SideClauses {
    /** Tokens that such a clause is looked back for. */
    private static final int LONGEST = 14;

    private static final String ENDS = ",;:.!?()-\u2013\u2014\"\u201C\u201D\u00AB\u00BB";

    private final Set<String> openings;

    SideClauses(Set<String> openings) {
        this.openings = openings;
    }

    /** Whether a token stands in a side clause, behind the word that opens it. */
    boolean hold(Tokens tokens, int token) {
        for (int i = token - 1; i >= 0 && i >= token - LONGEST; i--) {
            String word = tokens.word(i);
            if (word.length() == 1 && ENDS.contains(word)) {
                return false;
            }
            if (openings.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
