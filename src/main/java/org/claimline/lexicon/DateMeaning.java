package org.claimline.lexicon;

/**
 * The arithmetic that a date phrase asks for: from the calendar alone, from the day of publication, or from a dated event
 * in the text (those whose name holds EVENT).
 */
public enum DateMeaning {
    CALENDAR_DAY,
    ISO_DAY,
    /** {@code 4/9}: day and month in figures. */
    NUMERIC_DAY,
    /** {@code Christmas Eve}. */
    FEAST,
    /** {@code on the 9th}: of the last month that has had it. */
    DAY_OF_MONTH,
    MONTH,
    /** {@code mid-February}: a third of a month. */
    PART_OF_MONTH,
    YEAR,
    SEASON,
    /** The last such day on or before publication. */
    WEEKDAY,
    /** The last such day before publication. */
    LAST_WEEKDAY,
    WEEKDAY_LAST_WEEK,
    TODAY,
    YESTERDAY,
    DAYS_AGO_2,
    DAYS_AGO,
    WEEKS_AGO,
    MONTHS_AGO,
    YEARS_AGO,
    THIS_WEEK,
    LAST_WEEK,
    LAST_WEEKEND,
    WEEKEND,
    THIS_MONTH,
    /** {@code at the beginning of the month}. */
    PART_OF_THIS_MONTH,
    LAST_MONTH,
    THIS_YEAR,
    LAST_YEAR,
    TURN_OF_YEAR,
    /** {@code repeatedly}: on that day and before. */
    STANDING,
    /** {@code after the Paris meeting}: the day of one that the text has told. */
    NAMED_EVENT,
    /** {@code in it}, first in a sentence: what the sentence before has dated. */
    LINKED_EVENT,
    /** {@code at the time}: the occasion told right before, however exactly. */
    SAME_OCCASION_EVENT,
    /** {@code late in the evening}: the day of the paragraph. */
    TIME_OF_DAY_EVENT,
    /** {@code hours later}. */
    HOURS_EVENT,
    SAME_DAY_EVENT,
    SAME_WEEK_EVENT,
    SAME_MONTH_EVENT,
    DAY_BEFORE_EVENT,
    DAY_AFTER_EVENT,
    DAYS_BEFORE_EVENT,
    DAYS_AFTER_EVENT,
    /** The last Saturday and Sunday that were over. */
    WEEKEND_BEFORE_EVENT,
    WEEKS_BEFORE_EVENT,
    WEEKS_AFTER_EVENT,
    MONTHS_BEFORE_EVENT,
    MONTHS_AFTER_EVENT;

    public boolean countsFromEvent() {
        return name().endsWith("EVENT");
    }

    /** Counts back from an event, for which publication can stand. */
    public boolean isBeforeEvent() {
        return name().endsWith("BEFORE_EVENT");
    }

    public boolean isCalendar() {
        return ordinal() <= SEASON.ordinal();
    }

    /** A day of the calendar, or one counted from another, or a time of it. */
    public boolean isWithinDay() {
        return switch (this) {
            case CALENDAR_DAY,
                    ISO_DAY,
                    NUMERIC_DAY,
                    FEAST,
                    DAY_OF_MONTH,
                    WEEKDAY,
                    LAST_WEEKDAY,
                    WEEKDAY_LAST_WEEK,
                    TODAY,
                    YESTERDAY,
                    DAYS_AGO_2,
                    DAYS_AGO,
                    SAME_DAY_EVENT,
                    SAME_OCCASION_EVENT,
                    HOURS_EVENT,
                    DAY_BEFORE_EVENT,
                    DAY_AFTER_EVENT -> true;
            default -> false;
        };
    }

    /** Too wide to be the day on which something happened. */
    public boolean isVague() {
        return switch (this) {
            case YEAR, YEARS_AGO, LAST_YEAR, THIS_YEAR, SEASON, STANDING -> true;
            default -> false;
        };
    }

    /** Counted from publication in days or weeks. */
    public boolean isWithinMonth() {
        return WEEKDAY.ordinal() <= ordinal() && ordinal() <= WEEKS_AGO.ordinal()
                || THIS_WEEK.ordinal() <= ordinal() && ordinal() <= WEEKEND.ordinal();
    }

    /** Whether such words surely are an adjunct of time, which a bare number or "always" is not. */
    public boolean isAdjunct() {
        return switch (this) {
            case YEAR, ISO_DAY, STANDING, NAMED_EVENT, LINKED_EVENT -> false;
            default -> true;
        };
    }
}
