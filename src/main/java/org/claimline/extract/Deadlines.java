package org.claimline.extract;

import org.claimline.lexicon.DateMeaning;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.lexicon.DateWord;
import org.claimline.lexicon.DateWords;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Tokens;

/** Words that make a date a limit of something, or the beginning of it, and no day on which it was said. */
final class Deadlines {
    private Deadlines() {}

    /** Whether a date stands behind such a word, or begins with one: {@code by Friday}, {@code until March}. */
    static boolean hold(Tokens tokens, Match<DateRule> match, DateWords words) {
        if (match.owner().means() == DateMeaning.NAMED_EVENT) {
            return false;
        }
        return isSince(tokens, match, words)
                || match.first() > 0 && words.is(tokens.word(match.first() - 1), DateWord.DEADLINE)
                || match.owner().means().isCalendar() && words.is(tokens.word(match.first()), DateWord.DEADLINE);
    }

    /** {@code since March}. */
    static boolean isSince(Tokens tokens, Match<DateRule> match, DateWords words) {
        return words.is(tokens.word(match.first()), DateWord.SINCE)
                || match.first() > 0 && words.is(tokens.word(match.first() - 1), DateWord.SINCE);
    }
}
