package org.claimline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.claimline.timeline.TimeExtent;
import org.claimline.timeline.TimeScale;
import org.junit.jupiter.api.Test;

class ViewHistoryTest {
    private final Viewport view = new Viewport();

    @Test
    void backAndForwardGoThroughTheViewsThatWereLeft() {
        view.setExtent(new TimeExtent(20_000, 20_200));
        view.resize(1_000, 400);
        TimeScale whole = view.scale();
        view.show(20_010, 20_020);
        TimeScale range = view.scale();
        view.zoom(500, 2);
        view.zoom(500, 2);
        TimeScale near = view.scale();
        view.back();
        assertThat(view.scale()).as("two zooms are one move").isEqualTo(range);
        view.back();
        assertThat(view.scale()).isEqualTo(whole);
        assertThat(view.canGoBackProperty().get()).isFalse();
        view.forward();
        view.forward();
        assertThat(view.scale()).isEqualTo(near);
        assertThat(view.canGoForwardProperty().get()).isFalse();
        view.back();
        view.show(20_100, 20_110);
        assertThat(view.canGoForwardProperty().get())
                .as("a new way ends the old one")
                .isFalse();
    }

    @Test
    void aGlideEndsWhereItShouldAndHoldsWhatStaysInPlace() {
        TimeScale from = new TimeScale(100, 4);
        TimeScale to = from.zoomedAt(300, 5);
        for (double part : new double[] {0.2, 0.5, 0.9}) {
            TimeScale between = SmoothGlide.between(from, to, part);
            assertThat(between.x(from.day(300))).isCloseTo(300, within(0.01));
        }
        assertThat(SmoothGlide.between(from, to, 1).firstDay()).isCloseTo(to.firstDay(), within(1e-6));
        TimeScale moved = from.draggedBy(80);
        assertThat(SmoothGlide.between(from, moved, 1)).isEqualTo(moved);
    }
}
