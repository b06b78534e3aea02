package org.claimline.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementDate.Certainty;

/** Dates that are counted from a dated event: {@code two days later}. */
final class EventDates {
    private static final int HOURS_OF_DAY = 24;

    private EventDates() {}

    static Optional<StatementDate> date(PhraseOfTime phrase, StatementDate event) {
        return switch (phrase.means()) {
            case NAMED_EVENT, LINKED_EVENT, SAME_OCCASION_EVENT, TIME_OF_DAY_EVENT, SAME_DAY_EVENT ->
                Optional.of(event);
            case HOURS_EVENT -> hours(phrase, event);
            case MONTHS_AFTER_EVENT -> event.earliest().map(day -> month(day.plusMonths(phrase.count())));
            case MONTHS_BEFORE_EVENT -> event.earliest().map(day -> month(day.minusMonths(phrase.count())));
            case SAME_MONTH_EVENT -> event.latest().map(EventDates::month);
            case SAME_WEEK_EVENT -> event.latest().map(EventDates::week);
            case WEEKEND_BEFORE_EVENT -> event.earliest().map(EventDates::weekendBefore);
            // "a day later" than some time in February is still February
            default -> event instanceof StatementDate.Month ? Optional.of(event) : days(phrase, event);
        };
    }

    /** The event that lies as many days or weeks before a day as the phrase counts on. */
    static Optional<StatementDate> counterpart(PhraseOfTime phrase, LocalDate day) {
        return switch (phrase.means()) {
            case DAY_AFTER_EVENT -> Optional.of(day(day.minusDays(1), false));
            case DAYS_AFTER_EVENT -> Optional.of(day(day.minusDays(phrase.count()), phrase.isVague()));
            case WEEKS_AFTER_EVENT -> Optional.of(day(day.minusWeeks(phrase.count()), phrase.isVague()));
            default -> Optional.empty();
        };
    }

    private static Optional<StatementDate> days(PhraseOfTime phrase, StatementDate event) {
        return switch (phrase.means()) {
            case DAY_BEFORE_EVENT -> before(event, 1, false);
            case DAYS_BEFORE_EVENT -> before(event, phrase.count(), phrase.isVague());
            case WEEKS_BEFORE_EVENT -> before(event, 7 * phrase.count(), phrase.isVague());
            case DAY_AFTER_EVENT -> after(event, 1, false);
            case DAYS_AFTER_EVENT -> after(event, phrase.count(), phrase.isVague());
            default -> after(event, 7 * phrase.count(), phrase.isVague());
        };
    }

    private static Optional<StatementDate> before(StatementDate event, long days, boolean vague) {
        return event.earliest().map(day -> day(day.minusDays(days), vague));
    }

    private static Optional<StatementDate> after(StatementDate event, long days, boolean vague) {
        return event.latest().map(day -> day(day.plusDays(days), vague));
    }

    private static StatementDate day(LocalDate day, boolean vague) {
        return vague ? new StatementDate.Day(day, Certainty.APPROXIMATE) : StatementDate.of(day);
    }

    /** {@code a few hours later} is the same day; {@code twenty-four hours later} the next. */
    private static Optional<StatementDate> hours(PhraseOfTime phrase, StatementDate event) {
        long days = phrase.count() / HOURS_OF_DAY;
        return days == 0 ? Optional.of(event) : after(event, days, false);
    }

    private static StatementDate month(LocalDate day) {
        return StatementDate.of(YearMonth.from(day));
    }

    private static StatementDate week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return StatementDate.between(monday, monday.plusDays(6));
    }

    private static StatementDate weekendBefore(LocalDate day) {
        LocalDate sunday =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusDays(1);
        return StatementDate.between(sunday.minusDays(1), sunday);
    }
}
