package org.claimline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.claimline.ui.timeline.LaneLayout.Row;
import org.junit.jupiter.api.Test;

class LanePackingTest {
    @Test
    void marksOfOneDayStandAboveEachOther() {
        LaneLayout layout = LanePacking.pack(new Marks().day(10).day(10).day(10).lane(), 4, 5);
        assertThat(layout.points().subRow()).containsExactly(0, 1, 2);
        assertThat(layout.crowds()).isEmpty();
    }

    @Test
    void tooManyOfOneDayBecomeACountThatOpensOnZoom() {
        Marks marks = new Marks();
        for (int n = 0; n < 12; n++) {
            marks.day(10);
        }
        LaneLayout far = LanePacking.pack(marks.lane(), 4, 3);
        assertThat(far.crowds()).hasSize(1);
        assertThat(far.crowds().get(0).count()).isEqualTo(12);
        LaneLayout near = LanePacking.pack(marks.lane(), 80, 3);
        assertThat(near.crowds()).isEmpty();
        assertThat(near.points().height()).isEqualTo(3);
    }

    @Test
    void spansAreBarsAndNarrowOnesArePoints() {
        LaneMarks lane = new Marks().span(10, 20).until(30).lane();
        LaneLayout near = LanePacking.pack(lane, 5, 3);
        assertThat(near.bars().size()).isEqualTo(2);
        LaneLayout far = LanePacking.pack(lane, 0.5, 3);
        assertThat(far.points().size()).isEqualTo(1);
        assertThat(far.bars().size()).as("the open one has no width to lose").isEqualTo(1);
    }

    @Test
    void anOpenBarReachesBackFromTheDayThatIsKnown() {
        LaneLayout layout = LanePacking.pack(new Marks().until(30).lane(), 2, 3);
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
            LaneLayout layout = LanePacking.pack(marks.lane(), zoom, 1 + random.nextInt(6));
            assertApart(layout.points());
            assertThat(layout.crowds()).allMatch(crowd -> crowd.count() > 0);
            assertApart(layout.bars());
            assertClearOfCrowds(layout);
            assertThat(alone(layout.points())
                            + alone(layout.bars())
                            + layout.crowds().stream().mapToInt(Crowd::count).sum())
                    .isEqualTo(size);
        }
    }

    private static void assertApart(Row row) {
        for (int a = 0; a < row.size(); a++) {
            for (int b = a + 1; b < row.size(); b++) {
                if (row.isAlone(a) && row.subRow()[a] == row.subRow()[b]) {
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
                if (points.isAlone(place)) {
                    double middle = (points.start()[place] + points.end()[place]) / 2;
                    assertThat(Math.abs(middle - crowd.x())).isGreaterThanOrEqualTo(LaneLayout.CROWD / 2);
                }
            }
        }
    }

    private static int alone(Row row) {
        int alone = 0;
        for (int place = 0; place < row.size(); place++) {
            alone += row.isAlone(place) ? 1 : 0;
        }
        return alone;
    }

    @Test
    void aMillionMarksFindTheirPlaceQuickly() {
        int size = 1_000_000;
        LaneMarks lane = new LaneMarks(
                "",
                "",
                new int[size],
                new int[size],
                new int[size],
                new byte[size],
                new boolean[size],
                new boolean[size],
                size);
        for (int item = 0; item < size; item++) {
            lane.rows()[item] = item;
            lane.first()[item] = 10_000 + item / 100;
            lane.last()[item] = 10_000 + item / 100;
        }
        LanePacking.pack(lane, 0.1, 6);
        long start = System.nanoTime();
        LaneLayout layout = LanePacking.pack(lane, 0.11, 6);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(2_000);
        assertThat(layout.crowds().stream().mapToInt(Crowd::count).sum()).isEqualTo(size);
    }
}
