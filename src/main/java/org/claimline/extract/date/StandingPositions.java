package org.claimline.extract.date;

import java.util.Optional;
import org.claimline.extract.attribution.Attribution;
import org.claimline.extract.attribution.Cue;
import org.claimline.extract.date.DateReader.Reading;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.DateMeaning;
import org.claimline.lexicon.DatePhrases;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.lexicon.DateWord;
import org.claimline.model.DateBasis;
import org.claimline.model.Dating;
import org.claimline.model.StatementDate;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Span;

/** Reads what has been said for long: {@code has repeatedly said}, {@code has been saying since May}. */
final class StandingPositions {
    private static final int WORDS_BEFORE_CUE = 5;
    private static final int WORDS_BEHIND_CUE = 4;

    private final ParsedText parsed;
    private final DatePhrases phrases;
    private final ReferenceDay reference;
    private final DateCounting counting;

    StandingPositions(ParsedText parsed, DatePhrases phrases, ReferenceDay reference, DateCounting counting) {
        this.parsed = parsed;
        this.phrases = phrases;
        this.reference = reference;
        this.counting = counting;
    }

    Optional<Reading> read(Attribution attribution) {
        return attribution.cue().flatMap(cue -> read(attribution, cue));
    }

    private Optional<Reading> read(Attribution attribution, Cue cue) {
        Optional<Reading> standing = Optional.empty();
        for (Match<DateRule> match : parsed.dates().get(parsed.sentenceOf()[cue.first()])) {
            if (parsed.isQuoted(match.first())) {
                continue;
            }
            boolean beside = isBesideCue(match, cue, attribution);
            boolean since = Deadlines.isSince(parsed, match, phrases.words());
            if (since && isPerfect(cue) && (beside || hangsOn(cue, match))) {
                return counting.date(match).map(from -> since(from, match));
            }
            if (beside && match.owner().means() == DateMeaning.STANDING) {
                standing = Optional.of(onOrBefore());
            }
        }
        return standing.map(held -> renewed(cue).orElse(held));
    }

    /** {@code has repeatedly said so, and did so again on Tuesday}: the last time counts. */
    private Optional<Reading> renewed(Cue cue) {
        for (Match<DateRule> match : parsed.dates().get(parsed.sentenceOf()[cue.first()])) {
            if (match.first() > cue.end() && !parsed.isQuoted(match.first()) && isBehindRenewal(match)) {
                return counting.date(match).map(date -> renewal(date, match));
            }
        }
        return Optional.empty();
    }

    private boolean isBehindRenewal(Match<DateRule> match) {
        for (int i = match.first() - 1; i >= match.first() - WORDS_BEFORE_CUE; i--) {
            if (phrases.words().is(parsed.tokens().word(i), DateWord.RENEWAL)) {
                return true;
            }
            if (parsed.tags()[i] == Tag.MARK || parsed.tags()[i].isFinite()) {
                return false;
            }
        }
        return false;
    }

    private Reading renewal(StatementDate date, Match<DateRule> match) {
        String words = parsed.words(match.first(), match.end());
        return new Reading(
                new Dating(date, DateBasis.RELATIVE, words),
                "date.renewed",
                "\"" + words + "\": a standing position, last told then.");
    }

    /** In the verb group, or right behind it and before what is said. */
    private boolean isBesideCue(Match<DateRule> match, Cue cue, Attribution attribution) {
        if (match.end() <= cue.end()) {
            return match.end() >= cue.first() - WORDS_BEFORE_CUE + 1 && !isMarked(match.end(), cue.first());
        }
        if (match.first() == cue.end()) {
            return true;
        }
        Span words = parsed.tokens().span(match.first(), match.end());
        return match.first() - cue.end() <= WORDS_BEHIND_CUE
                && attribution.contents().stream().noneMatch(content -> content.overlaps(words));
    }

    /** {@code has been advocating a frigate for the port since autumn}: no verb stands between. */
    private boolean hangsOn(Cue cue, Match<DateRule> match) {
        for (int i = cue.end(); i < match.first(); i++) {
            Tag tag = parsed.tags()[i];
            if (tag.isVerbal() || tag == Tag.SUBORDINATOR || parsed.isQuoted(i)) {
                return false;
            }
        }
        return match.first() >= cue.end();
    }

    private boolean isMarked(int from, int to) {
        for (int i = from; i < to; i++) {
            if (parsed.tags()[i] == Tag.MARK) {
                return true;
            }
        }
        return false;
    }

    private boolean isPerfect(Cue cue) {
        int from = Math.max(parsed.sentenceAt(cue.first()).firstToken(), cue.first() - WORDS_BEFORE_CUE);
        for (int i = from; i < cue.end(); i++) {
            if (phrases.words().isPerfect(parsed.tokens().word(i))) {
                return true;
            }
        }
        return false;
    }

    private Reading onOrBefore() {
        StatementDate date =
                reference.date().isKnown() ? StatementDate.onOrBefore(reference.date()) : StatementDate.UNKNOWN;
        return new Reading(
                new Dating(date, basis(), ""), "date.standing", "A standing position: on that day or before.");
    }

    private Reading since(StatementDate from, Match<DateRule> match) {
        StatementDate date = reference.date().isKnown() ? StatementDate.onOrBefore(reference.date()) : from;
        String words = parsed.words(match.first(), match.end());
        return new Reading(
                new Dating(date, DateBasis.RELATIVE, words),
                "date.since",
                "\"" + words + "\": a position held from then until the date of the article.");
    }

    private DateBasis basis() {
        if (!reference.date().isKnown()) {
            return DateBasis.UNKNOWN;
        }
        return reference.inferred() ? DateBasis.INFERRED : DateBasis.PUBLICATION;
    }
}
