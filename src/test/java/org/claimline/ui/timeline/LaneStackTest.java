package org.claimline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LaneStackTest {
    private final LaneMarks busy =
            new Marks().day(10).day(10).day(10).span(5, 60).lane("busy", 0);
    private final LaneMarks quiet = new Marks().day(12).undated().lane("quiet", 10);

    @Test
    void lanesFollowEachOtherAndAreFoundByTheirHeight() {
        LaneStack stack = LaneStack.of(List.of(busy, quiet), 2, 400);
        assertThat(stack.top(0)).isZero();
        assertThat(stack.top(1)).isEqualTo(stack.height(0));
        assertThat(stack.laneAt(0)).isZero();
        assertThat(stack.laneAt(stack.top(1))).isEqualTo(1);
        assertThat(stack.laneAt(stack.top(1) - 0.1)).isZero();
        assertThat(stack.laneAt(-1)).isEqualTo(-1);
        assertThat(stack.laneAt(stack.totalHeight())).isEqualTo(-1);
    }

    @Test
    void pointsStackUpwardsAndBarsLieBelow() {
        LaneStack stack = LaneStack.of(List.of(busy, quiet), 2, 400);
        assertThat(stack.pointY(0, 1)).isLessThan(stack.pointY(0, 0));
        assertThat(stack.barY(0, 0)).isGreaterThan(stack.pointY(0, 0));
        assertThat(stack.pointY(0, 2)).isGreaterThan(LaneLayout.MARK / 2);
        assertThat(stack.barY(0, 0)).isLessThan(stack.height(0) - LaneLayout.MARK / 2);
    }

    @Test
    void whatIsHitIsWhatStandsThere() {
        LaneStack stack = LaneStack.of(List.of(busy, quiet), 2, 400);
        TimeScale scale = new TimeScale(0, 2);
        HitTest hits = new HitTest(stack, scale, 500);
        assertThat(hits.at(scale.x(10.5), stack.pointY(0, 2))).isEqualTo(new Hit.Mark(3));
        assertThat(hits.at(scale.x(50), stack.barY(0, 0))).isEqualTo(new Hit.Mark(0));
        assertThat(hits.at(scale.x(90), stack.pointY(0, 0))).isEqualTo(Hit.NOTHING);
        double undatedY = stack.top(1) + Tray.y(0, 1, stack.height(1));
        assertThat(hits.at(500 + Tray.x(0), undatedY)).isEqualTo(new Hit.Mark(11));
    }

    @Test
    void aCrowdIsHitAsOne() {
        Marks marks = new Marks();
        for (int n = 0; n < 40; n++) {
            marks.day(10);
        }
        LaneStack stack = LaneStack.of(List.of(marks.lane()), 2, 100);
        Crowd crowd = stack.lane(0).crowds().get(0);
        Hit hit = new HitTest(stack, new TimeScale(0, 2), 500).at(crowd.x(), stack.pointY(0, 0));
        assertThat(hit).isEqualTo(new Hit.Gathered(crowd, 0, false));
    }
}
