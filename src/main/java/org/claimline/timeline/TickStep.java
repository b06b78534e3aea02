package org.claimline.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * How far ticks stand apart.
 *
 * @param unit   hours, days, weeks, months or years
 * @param amount how many of them
 * @param pixels the least room a label of this step needs
 */
record TickStep(ChronoUnit unit, int amount, double pixels) {
    static final List<TickStep> FINEST_FIRST = List.of(
            new TickStep(ChronoUnit.HOURS, 1, 48),
            new TickStep(ChronoUnit.HOURS, 3, 48),
            new TickStep(ChronoUnit.HOURS, 6, 48),
            new TickStep(ChronoUnit.HOURS, 12, 60),
            new TickStep(ChronoUnit.DAYS, 1, 26),
            new TickStep(ChronoUnit.WEEKS, 1, 30),
            new TickStep(ChronoUnit.MONTHS, 1, 40),
            new TickStep(ChronoUnit.MONTHS, 3, 40),
            new TickStep(ChronoUnit.YEARS, 1, 44),
            new TickStep(ChronoUnit.YEARS, 2, 44),
            new TickStep(ChronoUnit.YEARS, 5, 44),
            new TickStep(ChronoUnit.YEARS, 10, 44),
            new TickStep(ChronoUnit.YEARS, 20, 44),
            new TickStep(ChronoUnit.YEARS, 50, 44),
            new TickStep(ChronoUnit.YEARS, 100, 44),
            new TickStep(ChronoUnit.YEARS, 500, 50),
            new TickStep(ChronoUnit.YEARS, 1000, 50));

    /** The finest whose labels have room. */
    static TickStep at(double pixelsPerDay) {
        return FINEST_FIRST.stream()
                .filter(step -> step.days() * pixelsPerDay >= step.pixels)
                .findFirst()
                .orElse(FINEST_FIRST.get(FINEST_FIRST.size() - 1));
    }

    double days() {
        return unit.getDuration().toHours() / 24.0 * amount;
    }

    boolean isYears() {
        return unit == ChronoUnit.YEARS;
    }

    boolean isMonths() {
        return unit == ChronoUnit.MONTHS;
    }

    boolean isHours() {
        return unit == ChronoUnit.HOURS;
    }

    /** The last tick at or before the beginning of the day. */
    LocalDateTime floor(LocalDate day) {
        LocalDate floor = switch (unit) {
            case HOURS, DAYS -> day;
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / amount * amount + 1);
            default -> LocalDate.of(Math.floorDiv(day.getYear(), amount) * amount, 1, 1);
        };
        return floor.atStartOfDay();
    }

    LocalDateTime next(LocalDateTime tick) {
        return tick.plus(amount, unit);
    }
}
