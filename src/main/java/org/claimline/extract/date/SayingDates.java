package org.claimline.extract.date;

import java.util.Optional;
import org.claimline.extract.attribution.Attribution;
import org.claimline.extract.attribution.Cue;
import org.claimline.extract.date.DateReader.Reading;
import org.claimline.extract.parse.ParsedText;
import org.claimline.lexicon.DateMeaning;
import org.claimline.lexicon.DatePhrases;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.DateBasis;
import org.claimline.model.Dating;
import org.claimline.model.StatementDate;
import org.claimline.text.PhraseIndex.Match;

/** Reads the date that an attribution tells in words of its own: beside the cue, not in what is said. */
final class SayingDates {
    private static final int FAR = 10_000;
    private static final int ASIDE = 10;

    /** How many days back a day is that the news tells of without more words. */
    private static final int NEWS = 200;

    private final ParsedText parsed;
    private final DatePhrases phrases;
    private final DateAdjuncts adjuncts;
    private final TellingClauses telling;
    private final BackReferences back;
    private final ReferenceDay reference;
    private final DateCounting counting;
    private final Occasions occasions;
    private final LoneDays lone;

    SayingDates(
            ParsedText parsed, Lexicon lexicon, ReferenceDay reference, DateCounting counting, Occasions occasions) {
        this.parsed = parsed;
        this.phrases = lexicon.dates();
        this.adjuncts = new DateAdjuncts(parsed, lexicon);
        this.back = new BackReferences(parsed, phrases.words());
        this.telling = new TellingClauses(parsed, lexicon);
        this.reference = reference;
        this.counting = counting;
        this.occasions = occasions;
        this.lone = new LoneDays(parsed, lexicon, counting, occasions);
    }

    /** The date that stands nearest to the cue. */
    Optional<Reading> read(Attribution attribution) {
        Match<DateRule> best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (int s = attribution.firstSentence(); s <= attribution.lastSentence(); s++) {
            for (Match<DateRule> match : parsed.dates().get(s)) {
                int distance = distance(match, attribution);
                if (distance < bestDistance
                        && isOfTheSaying(match, attribution)
                        && evaluate(match).isPresent()) {
                    best = match;
                    bestDistance = distance;
                }
            }
        }
        return Optional.ofNullable(best)
                .or(() -> back.behind(attribution.lastSentence()))
                .flatMap(match -> evaluate(match).map(date -> reading(match, date)));
    }

    /** The one day that its sentences tell, where nothing ties it to the cue. */
    Optional<Reading> alone(Attribution attribution) {
        return lone.in(attribution)
                .flatMap(match -> evaluate(match).filter(this::isNews).map(date -> reading(match, date)));
    }

    private boolean isNews(StatementDate date) {
        return reference.day().isEmpty()
                || date.latest()
                        .filter(day ->
                                day.plusDays(NEWS).isAfter(reference.day().get()))
                        .isPresent();
    }

    private Optional<StatementDate> evaluate(Match<DateRule> match) {
        occasions.readBefore(match.first());
        return counting.date(match).filter(counting::isOfLate);
    }

    private Reading reading(Match<DateRule> match, StatementDate date) {
        DateMeaning means = match.owner().means();
        DateBasis basis = means.isCalendar() ? DateBasis.EXPLICIT : DateBasis.RELATIVE;
        String words = parsed.words(match.first(), match.end());
        return new Reading(new Dating(date, basis, words), match.owner().id(), why(words, means));
    }

    private static String why(String words, DateMeaning means) {
        if (means.isCalendar()) {
            return "\"" + words + "\" stands in the passage.";
        }
        String from = means.countsFromEvent() ? "the last dated event in the text." : "the date of the article.";
        return "\"" + words + "\", counted from " + from;
    }

    private int distance(Match<DateRule> match, Attribution attribution) {
        // "on the eve of the summit", "at his side" tell less than the day beside them
        int named = counting.isNamed(match) || match.owner().means() == DateMeaning.SAME_OCCASION_EVENT ? FAR : 0;
        if (SourceOccasions.describes(match, attribution.source())) {
            named += ASIDE;
        }
        int cue = attribution.cue().map(Cue::first).orElse(attribution.source().end());
        return named + (match.first() >= cue ? match.first() - cue : cue - match.end() + 1);
    }

    /** Outside what is said, and no deadline. */
    private boolean isOfTheSaying(Match<DateRule> match, Attribution attribution) {
        boolean tells = !parsed.isQuoted(match.first())
                && match.owner().means() != DateMeaning.STANDING
                && !Deadlines.hold(parsed, match, phrases.words())
                && !AttributiveDates.hold(parsed, match)
                && opensWhereItMust(match);
        return tells
                && (adjuncts.belongs(match, attribution)
                        || telling.hold(match)
                        || back.endsItem(match)
                        || adjuncts.isBehindInfinitive(match, attribution) && isPastDay(match));
    }

    /** {@code signed up to send troops on January 6}: what is still to be done is done on no past day. */
    private boolean isPastDay(Match<DateRule> match) {
        return match.owner().means().isCalendar()
                && reference.day().isPresent()
                && evaluate(match)
                        .filter(StatementDate::isExactDay)
                        .flatMap(StatementDate::latest)
                        .filter(day -> !day.isAfter(reference.day().get()))
                        .isPresent();
    }

    /** {@code In it she disclosed}: such words carry on the sentence before only as the first of their own. */
    private boolean opensWhereItMust(Match<DateRule> match) {
        return match.owner().means() != DateMeaning.LINKED_EVENT
                || match.first() == parsed.sentenceAt(match.first()).firstToken();
    }
}
