package org.claimline.extract.date;

import java.util.Set;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.DateMeaning;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.text.PhraseIndex.Match;

/**
 * Dates that only describe a thing, and on which nobody speaks: {@code the August 7 bombings}, {@code last month's talks};
 * not occasions as {@code on Sunday's broadcast} and {@code told Sunday's viewers}.
 */
final class AttributiveDates {
    private static final Set<String> OCCASION = Set.of(
            "on",
            "in",
            "at",
            "during",
            "before",
            "after",
            "following",
            "told",
            "tells",
            "used",
            "uses",
            "use",
            "opened");

    private AttributiveDates() {}

    static boolean hold(ParsedText parsed, Match<DateRule> match) {
        Tag[] tags = parsed.tags();
        if (match.end() >= tags.length) {
            return false;
        }
        Tag before = match.first() > 0 ? tags[match.first() - 1] : Tag.MARK;
        if (tags[match.end()] == Tag.POSSESSIVE_MARK) {
            return match.first() == 0 || !OCCASION.contains(parsed.tokens().word(match.first() - 1));
        }
        // "on the 9th floor"
        boolean numbered = match.owner().means() == DateMeaning.DAY_OF_MONTH;
        boolean described = numbered
                || match.owner().means().isCalendar() && (before == Tag.DETERMINER || before == Tag.POSSESSIVE_PRONOUN);
        return described && (tags[match.end()] == Tag.NOUN || tags[match.end()] == Tag.NAME);
    }
}
