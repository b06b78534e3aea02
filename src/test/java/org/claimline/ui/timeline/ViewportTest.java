package org.claimline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.claimline.timeline.TimeExtent;
import org.claimline.timeline.TimeScale;
import org.junit.jupiter.api.Test;

class ViewportTest {
    private final Viewport view = new Viewport();

    private Viewport sized() {
        view.setExtent(new TimeExtent(20_000, 20_200));
        view.resize(1_000, 400);
        return view;
    }

    @Test
    void aFittedViewStaysFittedWhenItsSizeOrContentChanges() {
        sized().resize(500, 400);
        assertThat(view.scale().x(20_000)).isBetween(0.0, 40.0);
        assertThat(view.scale().x(20_200)).isBetween(460.0, 500.0);
        view.setExtent(new TimeExtent(19_000, 20_000));
        assertThat(view.scale().x(19_000)).isBetween(0.0, 40.0);
    }

    @Test
    void aViewThatWasZoomedKeepsItsPlace() {
        sized().zoom(300, 3);
        TimeScale before = view.scale();
        view.setExtent(new TimeExtent(10_000, 30_000));
        assertThat(view.scale()).isEqualTo(before);
    }

    @Test
    void zoomKeepsTheDateUnderThePointerAndStopsAtTheEnds() {
        sized();
        double day = view.scale().day(700);
        for (int n = 0; n < 60; n++) {
            view.zoom(700, 1.3);
        }
        assertThat(view.scale().x(day)).isCloseTo(700, within(1.0));
        assertThat(view.scale().pixelsPerDay()).isEqualTo(TimeScale.CLOSEST);
        for (int n = 0; n < 200; n++) {
            view.zoom(700, 0.8);
        }
        assertThat(view.scale().x(day)).isCloseTo(700, within(1.0));
        assertThat(view.lastDay() - view.firstDay()).isCloseTo(36_525, within(1.0));
    }

    @Test
    void draggingNeverLosesTheData() {
        sized().drag(100_000);
        assertThat(view.scale().x(20_000)).isLessThan(1_000);
        view.drag(-200_000);
        assertThat(view.scale().x(20_200)).isGreaterThan(0);
    }
}
