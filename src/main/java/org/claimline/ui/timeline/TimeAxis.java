package org.claimline.ui.timeline;

import java.time.LocalDate;
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
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);
    private static final double WEEKDAY_ROOM = 56;

    /**
     * @param day  epoch day at whose start it stands
     * @param next epoch day of the tick after it
     */
    public record Tick(long day, long next, String label) {}

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
        return step.unit() == ChronoUnit.DAYS && pixelsPerDay >= WEEKDAY_ROOM ? WEEKDAY : DAY;
    }

    private static List<Tick> periods(TickStep step, TimeScale scale, double width) {
        if (step.isYears()) {
            return List.of();
        }
        return step.isMonths()
                ? ticks(new TickStep(ChronoUnit.YEARS, 1, 0), YEAR, scale, width)
                : ticks(new TickStep(ChronoUnit.MONTHS, 1, 0), LONG_MONTH, scale, width);
    }

    private static List<Tick> ticks(TickStep step, DateTimeFormatter format, TimeScale scale, double width) {
        long end = (long) Math.ceil(scale.day(width));
        List<Tick> ticks = new ArrayList<>();
        LocalDate tick = step.floor(LocalDate.ofEpochDay((long) Math.floor(scale.firstDay())));
        while (tick.toEpochDay() <= end) {
            LocalDate next = step.next(tick);
            ticks.add(new Tick(tick.toEpochDay(), next.toEpochDay(), tick.format(format)));
            tick = next;
        }
        return ticks;
    }
}
