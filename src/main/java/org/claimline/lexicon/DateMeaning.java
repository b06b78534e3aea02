package org.claimline.lexicon;

/**
 * The arithmetic that a date phrase asks for: from the day of publication, or from the last dated event in the text
 * (those whose name holds EVENT).
 */
public enum DateMeaning {
    CALENDAR_DAY,
    ISO_DAY,
    MONTH,
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
    WEEKEND,
    THIS_MONTH,
    LAST_MONTH,
    THIS_YEAR,
    LAST_YEAR,
    SAME_DAY_EVENT,
    DAY_BEFORE_EVENT,
    DAY_AFTER_EVENT,
    DAYS_BEFORE_EVENT,
    DAYS_AFTER_EVENT,
    WEEKS_BEFORE_EVENT,
    WEEKS_AFTER_EVENT,
    MONTHS_AFTER_EVENT;

    public boolean countsFromEvent() {
        return name().endsWith("EVENT");
    }

    public boolean isCalendar() {
        return this == CALENDAR_DAY || this == ISO_DAY || this == MONTH || this == YEAR || this == SEASON;
    }
}
