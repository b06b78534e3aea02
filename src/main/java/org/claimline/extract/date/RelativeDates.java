package org.claimline.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementDate.Certainty;

/** Dates that are counted from the day of publication: {@code on Monday}, {@code last month}. */
final class RelativeDates {
    private static final int TURN = 10;

    private RelativeDates() {}

    static StatementDate date(PhraseOfTime phrase, LocalDate day) {
        return switch (phrase.means()) {
            case WEEKDAY -> StatementDate.of(day.with(TemporalAdjusters.previousOrSame(phrase.weekday())));
            case LAST_WEEKDAY -> StatementDate.of(day.with(TemporalAdjusters.previous(phrase.weekday())));
            case WEEKDAY_LAST_WEEK ->
                StatementDate.of(monday(day).minusWeeks(1).with(TemporalAdjusters.nextOrSame(phrase.weekday())));
            case TODAY -> StatementDate.of(day);
            case YESTERDAY -> StatementDate.of(day.minusDays(1));
            case DAYS_AGO_2 -> StatementDate.of(day.minusDays(2));
            case DAYS_AGO -> ago(phrase, day, 1);
            case WEEKS_AGO -> ago(phrase, day, 7);
            case MONTHS_AGO -> StatementDate.of(YearMonth.from(day.minusMonths(phrase.count())));
            case YEARS_AGO -> year(day.getYear() - (int) phrase.count());
            case THIS_WEEK -> StatementDate.between(monday(day), day);
            case LAST_WEEK ->
                StatementDate.between(monday(day).minusWeeks(1), monday(day).minusDays(1));
            case WEEKEND -> weekend(day);
            case LAST_WEEKEND -> weekend(sundayBefore(day));
            case THIS_MONTH -> StatementDate.between(day.withDayOfMonth(1), day);
            case PART_OF_THIS_MONTH -> partOfThisMonth(phrase, day);
            case LAST_MONTH -> StatementDate.of(YearMonth.from(day).minusMonths(1));
            case THIS_YEAR -> StatementDate.between(day.withDayOfYear(1), day);
            case TURN_OF_YEAR -> turnOfYear(day);
            case STANDING -> StatementDate.onOrBefore(StatementDate.of(day));
            default -> year(day.getYear() - 1);
        };
    }

    private static StatementDate year(int year) {
        return new StatementDate.Year(year, Certainty.CERTAIN);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The last Saturday and Sunday that have begun; on a Saturday or Sunday, these. */
    /** On a Saturday or Sunday the "last weekend" is the one before. */
    private static LocalDate sundayBefore(LocalDate day) {
        return day.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
    }

    private static StatementDate weekend(LocalDate day) {
        LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return until(saturday, saturday.plusDays(1), day);
    }

    /** The last such part that has begun. */
    private static StatementDate partOfThisMonth(PhraseOfTime phrase, LocalDate day) {
        StatementDate part = CalendarDates.part(YearMonth.from(day), phrase.part());
        LocalDate first = part.earliest().orElseThrow();
        return first.isAfter(day)
                ? CalendarDates.part(YearMonth.from(day).minusMonths(1), phrase.part())
                : until(first, part.latest().orElseThrow(), day);
    }

    /** December and January, as far as they are over; late in December the coming ones. */
    private static StatementDate turnOfYear(LocalDate day) {
        boolean december = day.getMonth() == Month.DECEMBER && day.getDayOfMonth() > 2 * TURN;
        YearMonth january = YearMonth.of(december ? day.getYear() + 1 : day.getYear(), Month.JANUARY);
        StatementDate first = StatementDate.of(january.minusMonths(1));
        return december
                ? first
                : new StatementDate.Interval(Optional.of(first), Optional.of(StatementDate.of(january)));
    }

    private static StatementDate until(LocalDate first, LocalDate last, LocalDate day) {
        return StatementDate.between(first, last.isAfter(day) ? day : last);
    }

    private static StatementDate ago(PhraseOfTime phrase, LocalDate day, int daysEach) {
        LocalDate then = day.minusDays(phrase.count() * daysEach);
        return phrase.isVague() ? new StatementDate.Day(then, Certainty.APPROXIMATE) : StatementDate.of(then);
    }
}
