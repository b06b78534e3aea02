package org.claimline.extract.date;

import java.util.Optional;
import org.claimline.extract.attribution.Attribution;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.lexicon.DateWord;
import org.claimline.lexicon.DateWords;
import org.claimline.lexicon.Lexicon;
import org.claimline.text.PhraseIndex.Match;

/**
 * The one day that a passage tells, where nothing ties it to the cue: {@code The envoy let the generals know on Tuesday night
 * that}, {@code such was the minister's message on August 19}. Most often it is that of the saying.
 */
final class LoneDays {
    private final ParsedText parsed;
    private final DateWords words;
    private final SourceOccasions source;
    private final DateCounting counting;
    private final Occasions occasions;

    LoneDays(ParsedText parsed, Lexicon lexicon, DateCounting counting, Occasions occasions) {
        this.parsed = parsed;
        this.words = lexicon.dates().words();
        this.source = new SourceOccasions(parsed, lexicon);
        this.counting = counting;
        this.occasions = occasions;
    }

    /** Empty where there is none, or more than one. */
    Optional<Match<DateRule>> in(Attribution attribution) {
        Match<DateRule> lone = null;
        for (int s = attribution.firstSentence(); s <= attribution.lastSentence(); s++) {
            for (Match<DateRule> match : parsed.dates().get(s)) {
                if (mayTell(match) && source.allows(match, attribution)) {
                    if (lone != null) {
                        return Optional.empty();
                    }
                    lone = match;
                }
            }
        }
        return Optional.ofNullable(lone);
    }

    private boolean mayTell(Match<DateRule> match) {
        return match.owner().means().isWithinDay()
                && !parsed.isQuoted(match.first())
                && !Deadlines.hold(parsed, match, words)
                && !AttributiveDates.hold(parsed, match)
                && !occasions.isFuture(match)
                && !counting.isNamed(match)
                && !isOfOther(match);
    }

    /** {@code whose country voted on Monday}, {@code who on Monday said so}, {@code who had won on Monday}: of another occasion. */
    private boolean isOfOther(Match<DateRule> match) {
        boolean before = false;
        for (int i = match.first() - 1; i >= parsed.sentenceAt(match.first()).firstToken(); i--) {
            String word = parsed.tokens().word(i);
            if (words.is(word, DateWord.RELATIVE)) {
                return before || word.equals("whose") || i == match.first() - 1;
            }
            if (isRelative(i)) {
                return true;
            }
            before |= words.is(word, DateWord.PERFECT)
                    || words.is(word, DateWord.PLUPERFECT)
                    || word.equals("is")
                    || word.equals("are");
        }
        return false;
    }

    /** {@code a land that voted on Monday}. */
    private boolean isRelative(int token) {
        return parsed.tags()[token] == Tag.SUBORDINATOR
                && token > 0
                && parsed.tags()[token - 1].isNominal()
                && parsed.tags()[token + 1].isFinite();
    }
}
