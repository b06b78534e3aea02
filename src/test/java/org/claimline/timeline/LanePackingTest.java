package org.claimline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.claimline.timeline.LaneLayout.Row;
import org.junit.jupiter.api.Test;

class LanePackingTest {
    private static LaneLayout pack(LaneMarks lane, double zoom, int rows) {
        return LanePacking.pack(lane, zoom, new LaneRoom(rows, 3, false, false), lane.firstDay(), lane.lastDay());
    }

    private static int[] subRows(LaneLayout.Row row) {
        return java.util.Arrays.copyOf(row.subRow(), row.size());
    }

    @Test
    void marksOfOneDayStandAboveEachOther() {
        LaneLayout layout = pack(new Marks().day(10).day(10).day(10).lane(), 4, 5);
        assertThat(subRows(layout.points())).containsExactly(0, 1, 2);
        assertThat(layout.crowds()).isEmpty();
    }

    @Test
    void tooManyOfOneDayBecomeACountThatOpensOnZoom() {
        Marks marks = new Marks();
        for (int n = 0; n < 12; n++) {
            marks.day(10);
        }
        LaneLayout far = pack(marks.lane(), 4, 3);
        assertThat(far.crowds()).hasSize(1);
        assertThat(far.crowds().get(0).count()).isEqualTo(12);
        LaneLayout near = pack(marks.lane(), 80, 3);
        assertThat(near.crowds()).isEmpty();
        assertThat(near.points().height()).isEqualTo(3);
    }

    @Test
    void spansAreBarsAndNarrowOnesArePoints() {
        LaneMarks lane = new Marks().span(10, 20).until(30).lane();
        LaneLayout near = pack(lane, 5, 3);
        assertThat(near.bars().size()).isEqualTo(2);
        LaneLayout far = pack(lane, 0.5, 3);
        assertThat(far.points().size()).isEqualTo(1);
        assertThat(far.bars().size()).as("the open one has no width to lose").isEqualTo(1);
    }

    @Test
    void anOpenBarReachesBackFromTheDayThatIsKnown() {
        LaneLayout layout = pack(new Marks().until(30).lane(), 2, 3);
        assertThat(layout.bars().end()[0]).isEqualTo(62);
        assertThat(layout.bars().start()[0]).isEqualTo(62 - LaneLayout.OPEN_REACH);
    }

    @Test
    void noMarkCoversAnotherAndNoneIsLost() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            Marks marks = new Marks();
            int size = 1 + random.nextInt(120);
            for (int n = 0; n < size; n++) {
                int day = 20_000 + random.nextInt(200);
                switch (random.nextInt(5)) {
                    case 0 -> marks.span(day, day + random.nextInt(40));
                    case 1 -> marks.until(day);
                    default -> marks.day(day);
                }
            }
            double zoom = Math.exp(random.nextDouble() * 9 - 3);
            LaneLayout layout = pack(marks.lane(), zoom, 1 + random.nextInt(6));
            assertApart(layout.points());
            assertThat(layout.crowds()).allMatch(crowd -> crowd.count() > 0);
            assertApart(layout.bars());
            assertClearOfCrowds(layout);
            assertThat(layout.points().size()
                            + layout.bars().size()
                            + layout.crowds().stream().mapToInt(Crowd::count).sum())
                    .isEqualTo(size);
        }
    }

    private static void assertApart(Row row) {
        for (int a = 0; a < row.size(); a++) {
            for (int b = a + 1; b < row.size(); b++) {
                if (row.subRow()[a] == row.subRow()[b]) {
                    double overlap = Math.min(row.end()[a], row.end()[b]) - Math.max(row.start()[a], row.start()[b]);
                    assertThat(overlap).isLessThan(0.3);
                }
            }
        }
    }

    private static void assertClearOfCrowds(LaneLayout layout) {
        Row points = layout.points();
        Set<Double> places = new HashSet<>();
        for (Crowd crowd : layout.crowds()) {
            assertThat(places.add(crowd.x())).isTrue();
            for (int place = 0; place < points.size(); place++) {
                double middle = points.middle(place);
                assertThat(Math.abs(middle - crowd.x())).isGreaterThanOrEqualTo(LaneLayout.CROWD / 2);
            }
        }
    }

    @Test
    void whatIsInViewStandsTheSameHoweverFarTheViewReaches() {
        Random random = new Random(5);
        Marks marks = new Marks();
        for (int n = 0; n < 400; n++) {
            int day = 20_000 + random.nextInt(2_000);
            marks.span(day, day + (n % 6 == 0 ? random.nextInt(30) : 0));
        }
        LaneMarks lane = marks.lane();
        LaneRoom room = new LaneRoom(4, 3, false, false);
        LaneLayout whole = LanePacking.pack(lane, 9, room, lane.firstDay(), lane.lastDay());
        LaneLayout part = LanePacking.pack(lane, 9, room, 20_800, 21_000);
        assertThat(part.points().size()).isLessThan(whole.points().size());
        for (int place = 0; place < part.points().size(); place++) {
            int item = part.points().items()[place];
            int same = java.util.stream.IntStream.range(0, whole.points().size())
                    .filter(other -> whole.points().items()[other] == item)
                    .findFirst()
                    .orElse(-1);
            assertThat(same).as("item %s", item).isNotNegative();
            assertThat(part.points().start()[place]).isEqualTo(whole.points().start()[same]);
        }
    }

    @Test
    void aFoldedLaneHasPointsAndCountsOnly() {
        LaneMarks lane = new Marks().span(10, 90).until(30).day(400).lane();
        LaneLayout layout = LanePacking.pack(lane, 4, LaneRoom.FOLDED, lane.firstDay(), lane.lastDay());
        assertThat(layout.bars().size()).isZero();
        assertThat(layout.points().size()).isEqualTo(3);
    }

    @Test
    void aMillionMarksAreAllCounted() {
        int size = 1_000_000;
        LaneMarks lane = new LaneMarks("", "", new int[size], size);
        for (int item = 0; item < size; item++) {
            lane.rows()[item] = item;
            lane.first()[item] = 10_000 + item / 100;
            lane.last()[item] = 10_000 + item / 100;
        }
        LaneLayout layout = pack(lane.measure(), 0.11, 6);
        assertThat(layout.points().size()
                        + layout.crowds().stream().mapToInt(Crowd::count).sum())
                .isEqualTo(size);
    }
}
