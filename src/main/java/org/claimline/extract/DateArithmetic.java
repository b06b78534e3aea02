package org.claimline.extract;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.claimline.lexicon.DateMeaning;
import org.claimline.lexicon.DatePhrases;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementDate.Certainty;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Tokens;

/** Works out the date that a phrase means. Years missing from a calendar date are the last that fit the reference. */
final class DateArithmetic {
    /** Days after the reference that a date without a year may lie: time zones. What is said lies in the past. */
    private static final int AHEAD = 1;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final DatePhrases phrases;
    private final Tokens tokens;

    DateArithmetic(DatePhrases phrases, Tokens tokens) {
        this.phrases = phrases;
        this.tokens = tokens;
    }

    /**
     * @param reference the day that "yesterday" counts from; empty for an undated text
     * @param event     the last dated event before the phrase; empty where none
     * @return empty where the phrase needs what is not known, or is no date of the calendar
     */
    Optional<StatementDate> evaluate(
            Match<DateRule> match, Optional<LocalDate> reference, Optional<StatementDate> event) {
        DateMeaning means = match.owner().means();
        try {
            if (means.isCalendar()) {
                return calendar(match, means, reference);
            }
            if (means.countsFromEvent()) {
                Optional<StatementDate> from = event.isPresent() ? event : reference.map(StatementDate::of);
                return from.flatMap(date -> fromEvent(match, means, date));
            }
            return reference.flatMap(day -> fromReference(match, means, day));
        } catch (DateTimeException impossible) {
            // a day such as 31 February is written there, but tells nothing
            return Optional.empty();
        }
    }

    private Optional<StatementDate> calendar(Match<DateRule> match, DateMeaning means, Optional<LocalDate> reference) {
        int month = 0;
        int day = 0;
        int year = 0;
        for (int i = match.first(); i < match.end(); i++) {
            String word = tokens.word(i);
            int number = phrases.number(word);
            if (phrases.month(word) > 0) {
                month = phrases.month(word);
            } else if (tokens.isNumber(i) && isYear(word)) {
                year = number;
            } else if (number > 0 && number <= 31 && day == 0 && !word.equals("a") && !isArticle(word)) {
                day = number;
            }
        }
        return switch (means) {
            case ISO_DAY -> isoDay(tokens.word(match.first()));
            case CALENDAR_DAY -> calendarDay(year, month, day, reference);
            case MONTH -> month(year, month, reference);
            case YEAR -> year == 0 ? Optional.empty() : Optional.of(new StatementDate.Year(year, Certainty.CERTAIN));
            default -> season(match, year, reference);
        };
    }

    private static boolean isArticle(String word) {
        return word.equals("one");
    }

    private static boolean isYear(String word) {
        if (word.length() != 4) {
            return false;
        }
        for (int i = 0; i < 4; i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        int year = Integer.parseInt(word);
        return FIRST_YEAR <= year && year <= LAST_YEAR;
    }

    private static Optional<StatementDate> isoDay(String word) {
        boolean iso = word.length() == 10 && word.charAt(4) == '-' && word.charAt(7) == '-';
        return iso ? Optional.of(StatementDate.of(LocalDate.parse(word))) : Optional.empty();
    }

    private static Optional<StatementDate> calendarDay(int year, int month, int day, Optional<LocalDate> reference) {
        if (year > 0) {
            return Optional.of(StatementDate.of(LocalDate.of(year, month, day)));
        }
        return reference.map(from -> {
            LocalDate sameYear = LocalDate.of(from.getYear(), month, day);
            return StatementDate.of(sameYear.isAfter(from.plusDays(AHEAD)) ? sameYear.minusYears(1) : sameYear);
        });
    }

    private static Optional<StatementDate> month(int year, int month, Optional<LocalDate> reference) {
        if (month == 0) {
            return Optional.empty();
        }
        if (year > 0) {
            return Optional.of(StatementDate.of(YearMonth.of(year, month)));
        }
        return reference.map(from -> {
            YearMonth sameYear = YearMonth.of(from.getYear(), month);
            return StatementDate.of(sameYear.isAfter(YearMonth.from(from)) ? sameYear.minusYears(1) : sameYear);
        });
    }

    private Optional<StatementDate> season(Match<DateRule> match, int year, Optional<LocalDate> reference) {
        int season = 0;
        boolean last = false;
        for (int i = match.first(); i < match.end(); i++) {
            last |= tokens.is(i, "last");
            season = switch (tokens.word(i)) {
                case "spring" -> 21;
                case "summer" -> 22;
                case "autumn", "fall" -> 23;
                case "winter" -> 24;
                default -> season;
            };
        }
        if (year > 0) {
            return Optional.of(new StatementDate.Season(year, season, Certainty.CERTAIN));
        }
        if (reference.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = reference.get();
        StatementDate.Season same = new StatementDate.Season(day.getYear(), season, Certainty.CERTAIN);
        boolean begun = !same.earliest().orElseThrow().isAfter(day);
        boolean over = same.latest().orElseThrow().isBefore(day);
        boolean thisYear = last ? over : begun;
        return Optional.of(thisYear ? same : new StatementDate.Season(day.getYear() - 1, season, Certainty.CERTAIN));
    }

    private Optional<StatementDate> fromEvent(Match<DateRule> match, DateMeaning means, StatementDate event) {
        if (means == DateMeaning.MONTHS_AFTER_EVENT) {
            return event.earliest().map(day -> StatementDate.of(YearMonth.from(day.plusMonths(count(match)))));
        }
        boolean before = means == DateMeaning.DAY_BEFORE_EVENT
                || means == DateMeaning.DAYS_BEFORE_EVENT
                || means == DateMeaning.WEEKS_BEFORE_EVENT;
        Optional<LocalDate> from = before ? event.earliest() : event.latest();
        return from.map(day -> switch (means) {
            case SAME_DAY_EVENT -> event;
            case DAY_BEFORE_EVENT -> StatementDate.of(day.minusDays(1));
            case DAY_AFTER_EVENT -> StatementDate.of(day.plusDays(1));
            case DAYS_BEFORE_EVENT -> StatementDate.of(day.minusDays(count(match)));
            case DAYS_AFTER_EVENT -> StatementDate.of(day.plusDays(count(match)));
            case WEEKS_BEFORE_EVENT -> StatementDate.of(day.minusWeeks(weeks(match)));
            default -> StatementDate.of(day.plusWeeks(weeks(match)));
        });
    }

    private Optional<StatementDate> fromReference(Match<DateRule> match, DateMeaning means, LocalDate day) {
        return Optional.of(
                switch (means) {
                    case WEEKDAY -> StatementDate.of(day.with(TemporalAdjusters.previousOrSame(weekday(match))));
                    case LAST_WEEKDAY -> StatementDate.of(day.with(TemporalAdjusters.previous(weekday(match))));
                    case WEEKDAY_LAST_WEEK ->
                        StatementDate.of(monday(day).minusWeeks(1).with(TemporalAdjusters.nextOrSame(weekday(match))));
                    case TODAY -> StatementDate.of(day);
                    case YESTERDAY -> StatementDate.of(day.minusDays(1));
                    case DAYS_AGO_2 -> StatementDate.of(day.minusDays(2));
                    case DAYS_AGO -> ago(match, day, 1);
                    case WEEKS_AGO -> ago(match, day, 7);
                    case MONTHS_AGO -> StatementDate.of(YearMonth.from(day.minusMonths(count(match))));
                    case YEARS_AGO -> new StatementDate.Year(day.getYear() - (int) count(match), Certainty.CERTAIN);
                    case THIS_WEEK -> StatementDate.between(monday(day), day);
                    case LAST_WEEK ->
                        StatementDate.between(
                                monday(day).minusWeeks(1), monday(day).minusDays(1));
                    case WEEKEND -> weekend(day);
                    case THIS_MONTH -> StatementDate.between(day.withDayOfMonth(1), day);
                    case LAST_MONTH -> StatementDate.of(YearMonth.from(day).minusMonths(1));
                    case THIS_YEAR -> StatementDate.between(day.withDayOfYear(1), day);
                    default -> new StatementDate.Year(day.getYear() - 1, Certainty.CERTAIN);
                });
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The last Saturday and Sunday that have begun; on a Saturday or Sunday, these. */
    private static StatementDate weekend(LocalDate day) {
        LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        LocalDate sunday = saturday.plusDays(1);
        return StatementDate.between(saturday, sunday.isAfter(day) ? day : sunday);
    }

    private StatementDate ago(Match<DateRule> match, LocalDate day, int daysEach) {
        long count = count(match);
        boolean vague = tokens.is(match.first(), "several")
                || tokens.is(match.first() + 1, "few")
                || tokens.is(match.first() + 1, "couple");
        LocalDate then = day.minusDays(count * daysEach);
        return vague ? new StatementDate.Day(then, Certainty.APPROXIMATE) : StatementDate.of(then);
    }

    private DayOfWeek weekday(Match<DateRule> match) {
        for (int i = match.first(); i < match.end(); i++) {
            int number = phrases.weekday(tokens.word(i));
            if (number > 0) {
                return DayOfWeek.of(number);
            }
        }
        throw new DateTimeException("no weekday in " + match.owner().id());
    }

    private long count(Match<DateRule> match) {
        long count = 1;
        for (int i = match.first(); i < match.end(); i++) {
            count = Math.max(count, phrases.number(tokens.word(i)));
        }
        return count;
    }

    private long weeks(Match<DateRule> match) {
        long count = count(match);
        return tokens.is(match.end() - 2, "fortnight") && count < 2 ? 2 : count;
    }
}
