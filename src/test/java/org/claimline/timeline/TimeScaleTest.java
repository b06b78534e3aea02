package org.claimline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
    @Test
    void zoomingKeepsTheTimeUnderThePointer() {
        Random random = new Random(7);
        for (int n = 0; n < 2_000; n++) {
            TimeScale scale = new TimeScale(random.nextDouble() * 40_000, Math.exp(random.nextDouble() * 10 - 5));
            double x = random.nextDouble() * 1_600;
            TimeScale zoomed = scale.zoomedAt(x, Math.exp(random.nextDouble() * 4 - 2));
            assertThat(zoomed.x(scale.day(x))).isCloseTo(x, within(0.01));
        }
    }

    @Test
    void fittingShowsAllAndCentresWhatIsNarrow() {
        TimeScale wide = TimeScale.fitting(100, 200, 1_000);
        assertThat(wide.x(100)).isCloseTo(0, within(1e-6));
        assertThat(wide.x(200)).isCloseTo(1_000, within(1e-6));
        TimeScale day = TimeScale.fitting(100.25, 100.75, 1_000);
        assertThat(day.pixelsPerDay()).isEqualTo(TimeScale.CLOSEST);
        assertThat(day.x(100.5)).isCloseTo(500, within(1e-6));
    }

    @Test
    void draggingMovesTheContentWithThePointer() {
        TimeScale scale = new TimeScale(100, 4);
        assertThat(scale.draggedBy(30).x(110)).isCloseTo(scale.x(110) + 30, within(1e-9));
    }
}
