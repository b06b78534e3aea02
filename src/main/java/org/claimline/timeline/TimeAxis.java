package org.claimline.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What stands on the axis: fine ticks, and above them the longer periods that they belong to.
 *
 * @param ticks   days, weeks, months, quarters, years or more, whichever have room
 * @param periods the months of days, the years of months; empty where the ticks are years
 */
public record TimeAxis(List<Tick> ticks, List<Tick> periods) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);
    private static final double WEEKDAY_ROOM = 56;

    /**
     * @param day  epoch day at which it stands, with a fraction where it is an hour
     * @param next the same of the tick after it
     */
    public record Tick(double day, double next, String label) {}

    /** The axis of a scale that is {@code width} pixels wide. */
    public static TimeAxis of(TimeScale scale, double width) {
        TickStep step = TickStep.at(scale.pixelsPerDay());
        DateTimeFormatter format = format(step, scale.pixelsPerDay());
        return new TimeAxis(ticks(step, format, scale, width), periods(step, scale, width));
    }

    private static DateTimeFormatter format(TickStep step, double pixelsPerDay) {
        if (step.isYears()) {
            return YEAR;
        }
        if (step.isMonths()) {
            return MONTH;
        }
        if (step.isHours()) {
            return HOUR;
        }
        return step.unit() == ChronoUnit.DAYS && pixelsPerDay >= WEEKDAY_ROOM ? WEEKDAY : DAY;
    }

    private static List<Tick> periods(TickStep step, TimeScale scale, double width) {
        if (step.isYears()) {
            return List.of();
        }
        if (step.isHours()) {
            return ticks(new TickStep(ChronoUnit.DAYS, 1, 0), LONG_DAY, scale, width);
        }
        return step.isMonths()
                ? ticks(new TickStep(ChronoUnit.YEARS, 1, 0), YEAR, scale, width)
                : ticks(new TickStep(ChronoUnit.MONTHS, 1, 0), LONG_MONTH, scale, width);
    }

    private static List<Tick> ticks(TickStep step, DateTimeFormatter format, TimeScale scale, double width) {
        double end = scale.day(width);
        List<Tick> ticks = new ArrayList<>();
        LocalDateTime tick = step.floor(LocalDate.ofEpochDay((long) Math.floor(scale.firstDay())));
        while (day(tick) <= end) {
            LocalDateTime next = step.next(tick);
            if (day(next) > scale.firstDay()) {
                ticks.add(new Tick(day(tick), day(next), tick.format(format)));
            }
            tick = next;
        }
        return ticks;
    }

    private static double day(LocalDateTime time) {
        return time.toLocalDate().toEpochDay() + time.toLocalTime().toSecondOfDay() / 86_400.0;
    }
}
