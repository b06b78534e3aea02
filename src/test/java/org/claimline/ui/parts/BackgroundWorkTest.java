package org.claimline.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class BackgroundWorkTest {
    private final Queue<Runnable> database = new ArrayDeque<>();
    private final BackgroundWork work = new BackgroundWork(database::add, Runnable::run);
    private final List<String> answers = new ArrayList<>();

    private void runAll() {
        while (!database.isEmpty()) {
            database.remove().run();
        }
    }

    @Test
    void onlyTheNewestAnswerOfATopicCounts() {
        List<String> worked = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            work.runNewest(
                    "topic",
                    progress -> {
                        worked.add(name);
                        return name;
                    },
                    answers::add);
        }
        runAll();
        assertThat(answers).containsExactly("c");
        assertThat(worked).as("what nobody waits for is not done").containsExactly("c");
    }

    @Test
    void aLongJobShowsItsProgressAndCanBeCancelled() {
        work.runLong(
                "Importing",
                progress -> {
                    progress.at(1, 4, "x.txt");
                    answers.add(work.titleProperty().get() + " "
                            + work.progressProperty().get());
                    work.cancel();
                    return progress.isCancelled();
                },
                cancelled -> answers.add("cancelled " + cancelled));
        assertThat(work.busyProperty().get()).isTrue();
        runAll();
        assertThat(work.busyProperty().get()).isFalse();
        assertThat(answers).containsExactly("Importing x.txt 0.25", "cancelled true");
    }

    @Test
    void aFailureIsToldAndTheNextJobRuns() {
        work.setOnFailure(failure -> answers.add(failure.getMessage()));
        work.runLong(
                "Failing",
                progress -> {
                    throw new IllegalStateException("no disk");
                },
                answer -> answers.add("never"));
        work.run(progress -> "next", answers::add);
        runAll();
        assertThat(answers).containsExactly("no disk", "next");
        assertThat(work.busyProperty().get()).isFalse();
        assertThat(work.pending()).isZero();
    }
}
