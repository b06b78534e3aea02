package org.claimline.workspace.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.claimline.model.Review;
import org.claimline.model.StatementQuery;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.task.Progress;
import org.claimline.workspace.utterance.Utterance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportGroupsTest {
    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = org.claimline.ui.Samples.seeds(folder);
        workspace.utterances().find();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void statementsAreMoreThanUtterancesByTheReportsThatRepeat() {
        StatementIndex index = workspace.index();
        int repeats = index.groups().several().stream()
                .mapToInt(reports -> reports.length - 1)
                .sum();
        int[] all = IntStream.range(0, index.size()).toArray();
        assertThat(repeats).isPositive();
        assertThat(index.groups().utterances(all)).isEqualTo(index.size() - repeats);
        int[] putin = index.groups().several().get(0);
        assertThat(index.groups().utterances(putin)).isOne();
        assertThat(index.groups().reports(putin[1])).isEqualTo(putin);
    }

    @Test
    void aRejectedReportStandsAloneAndComesBackWhenItIsUndecided() {
        int[] reports = workspace.index().groups().several().get(0);
        String last = workspace.index().statementId(reports[reports.length - 1]);
        workspace.review().decide(List.of(last), Review.REJECTED);
        assertThat(workspace.index().groups().count(reports[reports.length - 1]))
                .isOne();
        assertThat(workspace.utterances().of(last).reports()).containsExactly(last);
        workspace.review().decide(List.of(last), Review.NEW);
        assertThat(workspace.index().groups().reports(reports[0])).isEqualTo(reports);
        assertThat(workspace.utterances().isStale()).isFalse();
    }

    @Test
    void aSearchBesideAllElseFindsTheSame() {
        List<Utterance> before = workspace.utterances().several();
        workspace.utterances().take(workspace.utterances().search(Progress.NONE));
        assertThat(workspace.utterances().several()).isEqualTo(before);
    }

    @Test
    void speakersThatAPersonTiedTogetherAreLookedAtTogether() {
        StatementIndex index = workspace.index();
        int[] alone = Arrays.stream(workspace.select(StatementQuery.ALL).rows())
                .filter(row -> index.groups().count(row) == 1)
                .toArray();
        int other = Arrays.stream(alone)
                .filter(row -> index.speaker(row) != index.speaker(alone[0]))
                .findFirst()
                .orElseThrow();
        List<String> both = List.of(index.statementId(alone[0]), index.statementId(other));
        workspace.utterances().merge(both);
        workspace.utterances().find();
        assertThat(workspace.utterances().of(both.get(0)).reports()).containsExactlyInAnyOrderElementsOf(both);
    }
}
