package org.claimline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeAxisTest {
    private static final long SEPTEMBER = LocalDate.of(2025, 9, 1).toEpochDay();

    private static List<String> ticks(double pixelsPerDay, double width) {
        return TimeAxis.of(new TimeScale(SEPTEMBER, pixelsPerDay), width).ticks().stream()
                .map(TimeAxis.Tick::label)
                .toList();
    }

    @Test
    void daysCarryTheirWeekdayWhereItHasRoom() {
        assertThat(ticks(80, 240)).startsWith("Mon 1", "Tue 2", "Wed 3");
        assertThat(ticks(30, 120)).startsWith("1", "2", "3");
    }

    @Test
    void weeksBeginOnMonday() {
        assertThat(ticks(5, 150)).startsWith("1", "8", "15", "22", "29");
    }

    @Test
    void monthsThenQuartersThenYearsThenDecades() {
        assertThat(ticks(1.5, 200)).startsWith("Sep", "Oct", "Nov");
        assertThat(ticks(0.5, 200)).startsWith("Jul", "Oct", "Jan");
        assertThat(ticks(0.2, 200)).startsWith("2025", "2026");
        assertThat(ticks(0.013, 200)).startsWith("2020", "2030");
    }

    @Test
    void labelsNeverStandCloserThanTheirRoom() {
        for (double zoom = TimeScale.FARTHEST; zoom < TimeScale.CLOSEST; zoom *= 1.07) {
            TimeScale scale = new TimeScale(SEPTEMBER, zoom);
            List<TimeAxis.Tick> ticks = TimeAxis.of(scale, 1_200).ticks();
            assertThat(ticks).hasSizeBetween(2, 60);
            for (int n = 1; n < ticks.size(); n++) {
                double apart =
                        scale.x(ticks.get(n).day()) - scale.x(ticks.get(n - 1).day());
                assertThat(apart).as("zoom %s", zoom).isGreaterThan(24);
            }
        }
    }

    @Test
    void daysBelongToMonthsAndMonthsToYears() {
        assertThat(TimeAxis.of(new TimeScale(SEPTEMBER, 30), 300).periods())
                .extracting(TimeAxis.Tick::label)
                .containsExactly("September 2025");
        assertThat(TimeAxis.of(new TimeScale(SEPTEMBER, 1.5), 300).periods())
                .extracting(TimeAxis.Tick::label)
                .containsExactly("2025", "2026");
        assertThat(TimeAxis.of(new TimeScale(SEPTEMBER, 0.1), 300).periods()).isEmpty();
    }
}
