package org.claimline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.claimline.model.TimelineClock;
import org.claimline.ui.Samples;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.index.StatementIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanesTest {
    @TempDir
    Path folder;

    private List<LaneMarks> deal(StatementIndex index, Arrangement arrangement) {
        int[] rows = IntStream.range(0, index.size()).toArray();
        return Lanes.deal(index, rows, arrangement, Lanes.titles(code -> "<" + code + ">", "no name", "no outlet"));
    }

    @Test
    void everyStatementStandsInOneLaneWhateverTheArrangement() {
        try (Workspace workspace = Samples.workspace(folder)) {
            StatementIndex index = workspace.index();
            for (LaneChoice choice : LaneChoice.values()) {
                for (TimelineClock clock : TimelineClock.values()) {
                    List<LaneMarks> lanes =
                            deal(index, Arrangement.USUAL.with(choice).with(clock));
                    int[] dealt = lanes.stream()
                            .flatMapToInt(lane -> Arrays.stream(lane.rows()))
                            .sorted()
                            .toArray();
                    assertThat(dealt)
                            .containsExactly(IntStream.range(0, index.size()).toArray());
                    assertThat(lanes)
                            .extracting(LaneMarks::title)
                            .doesNotContain("")
                            .doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void theClockPlacesByPublicationAndThoseOfUnknownDayAreUndated() {
        try (Workspace workspace = Samples.workspace(folder)) {
            StatementIndex index = workspace.index();
            for (LaneMarks lane : deal(index, Arrangement.USUAL.with(TimelineClock.PUBLISHED))) {
                for (int item = 0; item < lane.size(); item++) {
                    int published = index.published(lane.rows()[item]);
                    assertThat(item < lane.dated()).isEqualTo(published != StatementIndex.NO_DAY);
                    if (item < lane.dated()) {
                        assertThat(lane.first()[item]).isEqualTo(published);
                        assertThat(item == 0 || lane.first()[item - 1] <= published)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void lanesAreSortedAndPinnedOnesComeFirst() {
        try (Workspace workspace = Samples.workspace(folder)) {
            List<LaneMarks> byName = deal(workspace.index(), Arrangement.USUAL.with(LaneSort.NAME));
            assertThat(byName).extracting(LaneMarks::title).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
            List<LaneMarks> latest = deal(workspace.index(), Arrangement.USUAL.with(LaneSort.LATEST));
            assertThat(latest.get(0).lastDay())
                    .isEqualTo(latest.stream()
                            .mapToDouble(LaneMarks::lastDay)
                            .max()
                            .orElseThrow());
            String last = byName.get(byName.size() - 1).key();
            List<LaneMarks> pinned = deal(
                    workspace.index(), Arrangement.USUAL.with(LaneSort.NAME).withPinToggled(last));
            assertThat(pinned.get(0).key()).isEqualTo(last);
        }
    }

    @Test
    void theReportsOfOneUtteranceAreOneMarkInEachLaneUnlessEveryReportIsWanted() {
        try (Workspace workspace = Samples.workspace(folder)) {
            workspace.utterances().find();
            StatementIndex index = workspace.index();
            int[] reports = index.groups().several().get(0);
            int utterances =
                    index.groups().utterances(IntStream.range(0, index.size()).toArray());
            List<LaneMarks> together = deal(index, Arrangement.USUAL.with(LaneChoice.SPEAKER));
            LaneMarks lane = together.stream()
                    .filter(one -> one.itemOf(reports[0]) >= 0)
                    .findFirst()
                    .orElseThrow();
            assertThat(together.stream().mapToInt(LaneMarks::size).sum()).isEqualTo(utterances);
            assertThat(lane.sources(lane.itemOf(reports[0]))).isEqualTo(reports.length);
            for (int report : reports) {
                assertThat(lane.itemOf(report)).isEqualTo(lane.itemOf(reports[0]));
            }
            assertThat(deal(index, Arrangement.USUAL.with(Retelling.APART)).stream()
                            .mapToInt(LaneMarks::size)
                            .sum())
                    .isEqualTo(index.size());
            List<LaneMarks> first = Lanes.deal(
                    index, new int[] {reports[1]}, Arrangement.USUAL, Lanes.titles(code -> code, "no name", "none"));
            assertThat(first.get(0).rows()).containsExactly(reports[1]);
            assertThat(first.get(0).sources(0)).isOne();
        }
    }
}
