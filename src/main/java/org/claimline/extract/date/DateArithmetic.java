package org.claimline.extract.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.claimline.lexicon.DatePhrases;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.model.StatementDate;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Tokens;

/** Works out the date that a phrase means: of the calendar, from publication, or from an event. */
public final class DateArithmetic {
    private final DatePhrases phrases;
    private final Tokens tokens;

    public DateArithmetic(DatePhrases phrases, Tokens tokens) {
        this.phrases = phrases;
        this.tokens = tokens;
    }

    /**
     * @param reference the day that "yesterday" counts from; empty for an undated text
     * @param event     the dated event that "a day later" counts from; empty where none
     * @return empty where the phrase needs what is not known, or is no date of the calendar
     */
    public Optional<StatementDate> evaluate(
            Match<DateRule> match, Optional<LocalDate> reference, Optional<StatementDate> event) {
        PhraseOfTime phrase = new PhraseOfTime(match, tokens, phrases.words());
        try {
            if (phrase.means().isCalendar()) {
                return CalendarDates.date(phrase, reference);
            }
            return phrase.means().countsFromEvent()
                    ? fromEvent(phrase, reference, event)
                    : reference.map(day -> RelativeDates.date(phrase, day));
        } catch (DateTimeException impossible) {
            // a day such as 31 February is written there, but tells nothing
            return Optional.empty();
        }
    }

    boolean tellsYear(Match<DateRule> match) {
        return new PhraseOfTime(match, tokens, phrases.words()).year() > 0;
    }

    DayOfWeek weekday(Match<DateRule> match) {
        return new PhraseOfTime(match, tokens, phrases.words()).weekday();
    }

    /** The event that a phrase counts on from, where the phrase itself means that day: {@code two days after} it. */
    Optional<StatementDate> counterpart(Match<DateRule> match, LocalDate day) {
        PhraseOfTime phrase = new PhraseOfTime(match, tokens, phrases.words());
        return EventDates.counterpart(phrase, day);
    }

    /** Publication stands for the event that a phrase counts back from. */
    private static Optional<StatementDate> fromEvent(
            PhraseOfTime phrase, Optional<LocalDate> reference, Optional<StatementDate> event) {
        Optional<StatementDate> from =
                event.isEmpty() && phrase.means().isBeforeEvent() ? reference.map(StatementDate::of) : event;
        return from.flatMap(date -> EventDates.date(phrase, date));
    }
}
