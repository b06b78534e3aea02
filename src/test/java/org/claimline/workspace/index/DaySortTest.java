package org.claimline.workspace.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DaySortTest {
    @Test
    void daysAreSortedAndThoseOfOneDayKeepTheirOrder() {
        Random random = new Random(3);
        for (int span : new int[] {1, 40, 3_000_000}) {
            int[] days = random.ints(500, 0, span).toArray();
            days[7] = Integer.MIN_VALUE;
            days[9] = Integer.MAX_VALUE;
            days[11] = Integer.MAX_VALUE;
            List<Integer> expected = IntStream.range(0, days.length)
                    .boxed()
                    .sorted(Comparator.comparing(place -> days[place]))
                    .toList();
            int[] order = IntStream.range(0, days.length).toArray();
            assertThat(DaySort.by(days, order))
                    .containsExactly(
                            expected.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    @Test
    void nothingAndOpenDatesAloneAreSortedToo() {
        assertThat(DaySort.by(new int[0], new int[0])).isEmpty();
        int[] open = {Integer.MAX_VALUE, Integer.MIN_VALUE};
        assertThat(DaySort.by(open, new int[] {0, 1})).containsExactly(1, 0);
    }
}
