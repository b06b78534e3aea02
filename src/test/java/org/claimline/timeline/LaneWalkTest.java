package org.claimline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LaneWalkTest {
    private final LaneWalk walk = new LaneWalk(List.of(
            new Marks().day(10).day(20).day(30).undated().lane("a", 0),
            new Marks().day(12).day(29).lane("b", 10),
            new Marks().undated().lane("c", 20)));

    @Test
    void alongALaneTimeGoesOnAndUndatedOnesComeLast() {
        assertThat(walk.along(0, 1)).isEqualTo(1);
        assertThat(walk.along(2, 1)).isEqualTo(3);
        assertThat(walk.along(3, 1)).isEqualTo(3);
        assertThat(walk.along(0, -1)).isZero();
    }

    @Test
    void acrossLanesTheNearestInTimeIsNext() {
        assertThat(walk.across(2, 1)).isEqualTo(11);
        assertThat(walk.across(1, 1)).isEqualTo(10);
        assertThat(walk.across(11, -1)).isEqualTo(2);
        assertThat(walk.across(11, 1)).isEqualTo(20);
        assertThat(walk.across(20, 1)).isEqualTo(20);
        assertThat(walk.across(0, -1)).isZero();
    }

    @Test
    void nothingSelectedBeginsAtTheFirst() {
        assertThat(walk.along(-1, 1)).isZero();
        assertThat(new LaneWalk(List.of()).along(-1, 1)).isEqualTo(-1);
    }
}
