package org.claimline.extract;

import java.util.Set;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Tokens;

/** Words that make a date a limit of something, and no day on which it happened. */
final class Deadlines {
    private static final Set<String> WORDS =
            Set.of("by", "until", "before", "since", "from", "after", "till", "for", "than");

    private Deadlines() {}

    /** Whether a date stands behind such a word, or begins with one: {@code by Friday}, {@code until March}. */
    static boolean hold(Tokens tokens, Match<DateRule> match) {
        return match.first() > 0
                && (WORDS.contains(tokens.word(match.first() - 1))
                        || WORDS.contains(tokens.word(match.first()))
                                && !match.owner().means().isCalendar());
    }
}
