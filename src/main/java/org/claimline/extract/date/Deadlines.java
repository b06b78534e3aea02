package org.claimline.extract.date;

import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.DateMeaning;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.lexicon.DateWord;
import org.claimline.lexicon.DateWords;
import org.claimline.text.PhraseIndex.Match;

/** Words that make a date a limit of something, or the beginning of it, and no day on which it was said. */
final class Deadlines {
    private Deadlines() {}

    /** Whether a date stands behind such a word, or begins with one: {@code by Friday}, {@code until March}. */
    static boolean hold(ParsedText parsed, Match<DateRule> match, DateWords words) {
        if (match.owner().means() == DateMeaning.NAMED_EVENT) {
            return false;
        }
        boolean behind = match.first() > 0 && words.is(parsed.tokens().word(match.first() - 1), DateWord.DEADLINE);
        return isSince(parsed, match, words)
                || behind && !isOwned(parsed, match) && !opensWithBy(parsed, match)
                || match.owner().means().isCalendar()
                        && words.is(parsed.tokens().word(match.first()), DateWord.DEADLINE)
                        && endsWithDate(parsed, match, words);
    }

    /** {@code since March}. */
    static boolean isSince(ParsedText parsed, Match<DateRule> match, DateWords words) {
        return words.is(parsed.tokens().word(match.first()), DateWord.SINCE)
                || match.first() > 0 && words.is(parsed.tokens().word(match.first() - 1), DateWord.SINCE);
    }

    /** {@code before Monday's meeting}. */
    private static boolean isOwned(ParsedText parsed, Match<DateRule> match) {
        return match.end() < parsed.tags().length && parsed.tags()[match.end()] == Tag.POSSESSIVE_MARK;
    }

    /** {@code By Thursday he was in the briefing room}: what a sentence begins with tells where the story is. */
    private static boolean opensWithBy(ParsedText parsed, Match<DateRule> match) {
        int before = match.first() - 1;
        return parsed.tokens().is(before, "by")
                && before == parsed.sentenceAt(match.first()).firstToken();
    }

    /** Not an occasion, as in {@code after the March summit}. */
    private static boolean endsWithDate(ParsedText parsed, Match<DateRule> match, DateWords words) {
        String last = parsed.tokens().word(match.end() - 1);
        return words.month(last) > 0
                || words.season(last) > 0
                || parsed.tokens().isNumber(match.end() - 1);
    }
}
