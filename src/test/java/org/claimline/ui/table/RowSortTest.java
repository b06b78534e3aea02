package org.claimline.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.claimline.ui.Samples;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.index.StatementIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowSortTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private StatementIndex index;
    private int[] rows;

    @BeforeEach
    void open() {
        workspace = Samples.workspace(folder);
        index = workspace.index();
        rows = new int[index.size()];
        Arrays.setAll(rows, row -> row);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private int[] by(SortOrder.Key key, boolean ascending) {
        return RowSort.sorted(index, rows, new SortOrder(key, ascending));
    }

    @Test
    void speakersStandInTheOrderOfTheAlphabet() {
        List<String> names = Arrays.stream(by(SortOrder.Key.SPEAKER, true))
                .mapToObj(row -> index.speakers().get(index.speaker(row)))
                .toList();
        assertThat(names).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER).hasSize(rows.length);
    }

    @Test
    void undatedOnesComeLastWhicheverWayTheOrderRuns() {
        int[] latestFirst = by(SortOrder.Key.DATE, false);
        int[] earliestFirst = by(SortOrder.Key.DATE, true);
        assertThat(index.isUndated(latestFirst[rows.length - 1])).isTrue();
        assertThat(index.isUndated(earliestFirst[rows.length - 1])).isTrue();
        assertThat(index.latest(latestFirst[0])).isGreaterThan(index.latest(latestFirst[20]));
    }

    @Test
    void positionsRunFromAgainstToFor() {
        int[] sorted = by(SortOrder.Key.POSITION, true);
        assertThat(index.positions().get(index.position(sorted[0])).label()).isEqualTo("THREATENS");
        assertThat(index.positions()
                        .get(index.position(sorted[rows.length - 1]))
                        .label())
                .isEqualTo("COMMITS");
    }

    @Test
    void equalOnesKeepTheOrderOfTheIndex() {
        int[] sorted = by(SortOrder.Key.REVIEW, true);
        assertThat(sorted).isEqualTo(rows);
        assertThat(by(SortOrder.Key.REVIEW, false)).isEqualTo(rows);
    }
}
