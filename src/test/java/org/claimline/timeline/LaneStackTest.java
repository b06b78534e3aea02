package org.claimline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LaneStackTest {
    private static final TimeScale SCALE = new TimeScale(0, 2);
    private static final double AXIS = AxisPainter.HEIGHT;

    private static LaneStack stack(double height, LaneMarks... lanes) {
        return LaneStack.of(List.of(lanes), Arrangement.USUAL, SCALE, height).at(SCALE, 500);
    }

    /** Coordinates as before the gutter and the axis stood around them. */
    private static Hit hit(LaneStack stack, double x, double y) {
        Frame frame = new Frame(588, 400, 0, true);
        TimelineScene scene = new TimelineScene(
                stack, Arrangement.USUAL, SCALE, 0, frame, 1, List.of(), 100, -1, -1, Hit.NOTHING, null);
        return new HitTest(scene).at(x, y + AXIS);
    }

    private final LaneMarks busy =
            new Marks().day(10).day(10).day(10).span(5, 60).lane("busy", 0);
    private final LaneMarks quiet = new Marks().day(12).undated().lane("quiet", 10);

    @Test
    void lanesFollowEachOtherAndAreFoundByTheirHeight() {
        LaneStack stack = stack(400, busy, quiet);
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
        LaneStack stack = stack(400, busy, quiet);
        assertThat(stack.pointY(0, 1)).isLessThan(stack.pointY(0, 0));
        assertThat(stack.barY(0, 0)).isGreaterThan(stack.pointY(0, 0));
        assertThat(stack.pointY(0, 2)).isGreaterThan(LaneLayout.MARK / 2);
        assertThat(stack.barY(0, 0)).isLessThan(stack.height(0) - LaneLayout.MARK / 2);
    }

    @Test
    void whatIsHitIsWhatStandsThere() {
        LaneStack stack = stack(400, busy, quiet);
        TimeScale scale = SCALE;
        assertThat(hit(stack, scale.x(10.5), stack.pointY(0, 2))).isEqualTo(new Hit.Mark(3));
        assertThat(hit(stack, scale.x(50), stack.barY(0, 0))).isEqualTo(new Hit.Mark(0));
        assertThat(hit(stack, scale.x(90), stack.pointY(0, 0))).isEqualTo(Hit.NOTHING);
        double undatedY = stack.top(1) + Tray.y(0, 1, stack.height(1));
        assertThat(hit(stack, 500 + Tray.x(0), undatedY)).isEqualTo(new Hit.Mark(11));
    }

    @Test
    void aCrowdIsHitAsOne() {
        Marks marks = new Marks();
        for (int n = 0; n < 40; n++) {
            marks.day(10);
        }
        LaneStack stack = stack(100, marks.lane());
        Crowd crowd = stack.lane(0).crowds().get(0);
        Hit hit = hit(stack, crowd.x(), stack.pointY(0, 0));
        assertThat(hit).isEqualTo(new Hit.Gathered(crowd, 0, false));
    }
}
