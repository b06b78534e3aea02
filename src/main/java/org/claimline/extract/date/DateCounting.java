package org.claimline.extract.date;

import java.time.LocalDate;
import java.util.Optional;
import org.claimline.extract.date.Chronology.Entry;
import org.claimline.extract.parse.ParsedText;
import org.claimline.lexicon.DateMeaning;
import org.claimline.lexicon.DatePhrases;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.model.StatementDate;
import org.claimline.text.PhraseIndex.Match;

/** The date of a phrase where it stands in its text: counted from the publication, its entry or the event near by. */
final class DateCounting {
    private static final int YEARS_CARRIED = 5;

    private final ParsedText parsed;
    private final DateArithmetic arithmetic;
    private final ReferenceDay reference;
    private final Chronology chronology;
    private final Anchors anchors;
    private final KnownEvents knownEvents;

    DateCounting(
            ParsedText parsed, DatePhrases phrases, ReferenceDay reference, Chronology chronology, ToldOccasions told) {
        this.parsed = parsed;
        this.arithmetic = new DateArithmetic(phrases, parsed.tokens());
        this.reference = reference;
        this.chronology = chronology;
        this.knownEvents = new KnownEvents(parsed, phrases);
        this.anchors = new Anchors(parsed, phrases, told, knownEvents, reference.day());
    }

    /** Whether the phrase names what it counts from, and so dates nothing but its own sentence. */
    boolean isNamed(Match<DateRule> match) {
        return match.owner().means().countsFromEvent() && anchors.isNamed(match);
    }

    /** What happened many years ago is history, and frames no news. */
    boolean isOfLate(StatementDate date) {
        return reference.day().isEmpty()
                || date.latest().isEmpty()
                || date.latest()
                        .get()
                        .plusYears(YEARS_CARRIED)
                        .isAfter(reference.day().get());
    }

    KnownEvents knownEvents() {
        return knownEvents;
    }

    /** Whether it is the date that an entry of a chronology begins with. */
    boolean isHead(Match<DateRule> match) {
        return chronology
                .at(parsed.sentenceOf()[match.first()])
                .filter(entry -> entry.isHeadedBy(match))
                .isPresent();
    }

    /**
     * When that was which a phrase names and counts from, and no other words date: {@code a day after Macron spoke} is told
     * on the day of publication.
     */
    Optional<StatementDate> named(Match<DateRule> match) {
        return reference.date().isExactDay()
                        && isNamed(match)
                        && anchors.of(match).isEmpty()
                ? reference.day().flatMap(day -> arithmetic.counterpart(match, day))
                : Optional.empty();
    }

    Optional<StatementDate> date(Match<DateRule> match) {
        Optional<Entry> entry = chronology.at(parsed.sentenceOf()[match.first()]);
        if (isHead(match)) {
            return entry.map(Entry::date);
        }
        if (match.owner().means() == DateMeaning.FEAST && anchors.isNamed(match)) {
            // "on the anniversary of the landing" is another
            return Optional.empty();
        }
        DateMeaning means = match.owner().means();
        if (entry.isEmpty() && means.isWithinMonth() && reference.isVague()) {
            return Optional.of(onEvent(match).orElse(reference.date()));
        }
        Optional<LocalDate> day = entry.isPresent() ? entry.get().date().latest() : reference.day();
        Optional<StatementDate> event = means.countsFromEvent() ? anchors.of(match) : Optional.empty();
        return arithmetic
                .evaluate(match, day, event)
                .filter(date -> !means.countsFromEvent() || !isFuture(date))
                .map(date -> narrowed(date, match))
                .map(date -> reference.doubted(date, means, arithmetic.tellsYear(match)));
    }

    /** {@code At Lancaster House on Sunday}: such a weekday in a text of no day is that of the event beside it. */
    private Optional<StatementDate> onEvent(Match<DateRule> match) {
        return match.owner().means() != DateMeaning.WEEKDAY
                ? Optional.empty()
                : knownEvents.of(parsed.sentenceOf()[match.first()]).stream()
                        .map(event -> event.owner().day())
                        .filter(day -> day.getDayOfWeek() == arithmetic.weekday(match))
                        .findFirst()
                        .map(StatementDate::of);
    }

    /** Nothing was said after publication. */
    private boolean isFuture(StatementDate date) {
        return reference.day().isPresent()
                && date.earliest().filter(reference.day().get()::isBefore).isPresent();
    }

    /** A time of some length in whose sentence an event of known date is named: the day of that event. */
    private StatementDate narrowed(StatementDate date, Match<DateRule> match) {
        if (date.isExactDay()
                || date.earliest().isEmpty()
                || match.owner().means().isVague()) {
            return date;
        }
        return knownEvents.of(parsed.sentenceOf()[match.first()]).stream()
                .map(event -> event.owner().day())
                .filter(day -> !day.isBefore(date.earliest().orElseThrow())
                        && !day.isAfter(date.latest().orElse(day)))
                .findFirst()
                .map(StatementDate::of)
                .orElse(date);
    }
}
