package org.claimline.workspace.utterance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.lexicon.Lexicon;
import org.claimline.store.RandomWork;
import org.claimline.store.Store;
import org.claimline.workspace.Library;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was found once is kept until it no longer holds, and never a moment longer. */
class FoundUtterancesTest {
    private static final Instant START = Instant.parse("2026-02-10T09:00:00Z");
    private static final int ARTICLES = 40;

    @TempDir
    Path folder;

    private static List<int[]> anew(Store store) {
        return store.inSnapshot(() -> UtteranceSearch.anew(store, Progress.NONE));
    }

    private static Optional<List<int[]>> kept(Store store) {
        return store.foundUtterances().kept(UtteranceSearch.METHOD);
    }

    private static void find(Store store) {
        UtteranceSearch.Found found = UtteranceSearch.find(store, Progress.NONE);
        store.foundUtterances().keep(found.reports(), UtteranceSearch.METHOD, found.stamp());
    }

    private static List<String> words(List<int[]> groups) {
        return groups.stream().map(Arrays::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void afterWhateverIsDoneWhatIsKeptIsWhatASearchFinds(long seed) {
        try (Store store = Store.open(folder.resolve("work.db"))) {
            RandomWork work = new RandomWork(seed, START);
            work.takeIn(store, seed, ARTICLES);
            Random random = new Random(seed);
            Set<List<String>> answers = new HashSet<>();
            int held = 0;
            for (int step = 0; step < 80; step++) {
                find(store);
                switch (random.nextInt(6)) {
                    case 0 -> store.acts().undo(START);
                    case 1 -> store.acts().redo(START);
                    case 2 -> work.takeIn(store, 1_000 * seed + step, random.nextInt(2));
                    default -> work.acts(store, 1);
                }
                List<String> right = words(anew(store));
                answers.add(right);
                if (kept(store).isPresent()) {
                    held++;
                    assertThat(words(kept(store).get())).isEqualTo(right);
                }
            }
            assertThat(answers).as("what is done changes groups").hasSizeGreaterThan(5);
            assertThat(held).as("decisions and notes leave them").isGreaterThan(10);
        }
    }

    @Test
    void whatWasFoundIsFoundAgainAtOnceWhenTheDatabaseIsOpenedAgain() {
        Path file = folder.resolve("work.db");
        try (Store store = Store.open(file)) {
            new RandomWork(1, START).takeIn(store, 1, ARTICLES);
        }
        List<Utterance> before;
        try (Workspace workspace = Workspace.open(file, Lexicon.load(), Library.CLOCK)) {
            workspace.utterances().find();
            before = workspace.utterances().several();
            assertThat(before).isNotEmpty();
        }
        try (Store store = Store.open(file)) {
            assertThat(UtteranceSearch.find(store, Progress.NONE).isNew()).isFalse();
        }
        try (Workspace workspace = Workspace.open(file, Lexicon.load(), Library.CLOCK)) {
            workspace.utterances().find();
            assertThat(workspace.utterances().several()).isEqualTo(before);
        }
    }

    @Test
    void whatCannotBeKeptIsFoundAllTheSame() throws Exception {
        Path file = folder.resolve("full.db");
        try (Store store = Store.open(file)) {
            new RandomWork(1, START).takeIn(store, 1, ARTICLES);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TRIGGER full BEFORE INSERT ON utterance_found"
                    + " BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END");
        }
        try (Workspace workspace = Workspace.open(file, Lexicon.load(), Library.CLOCK)) {
            workspace.utterances().find();
            assertThat(workspace.utterances().several()).isNotEmpty();
        }
        try (Store store = Store.open(file)) {
            assertThat(kept(store)).isEmpty();
        }
    }

    @Test
    void whatWasLookedForInASnapshotThatIsNoLongerTrueIsNotTakenForTrue() {
        try (Store store = Store.open(folder.resolve("work.db"))) {
            RandomWork work = new RandomWork(1, START);
            work.takeIn(store, 1, ARTICLES);
            UtteranceSearch.Found found = UtteranceSearch.find(store, Progress.NONE);
            work.takeIn(store, 2, 2);
            store.foundUtterances().keep(found.reports(), UtteranceSearch.METHOD, found.stamp());
            assertThat(kept(store)).isEmpty();
        }
    }

    @Test
    void whatWasFoundInAnotherWayDoesNotCount() {
        try (Store store = Store.open(folder.resolve("work.db"))) {
            new RandomWork(1, START).takeIn(store, 1, ARTICLES);
            find(store);
            assertThat(store.foundUtterances().kept(UtteranceSearch.METHOD + 1)).isEmpty();
        }
    }

    /** Databases hold what was found: another way of finding must have another number. */
    @Test
    void theWayOfFindingIsTheOneOfItsNumber() throws Exception {
        try (Store store = Store.open(folder.resolve("work.db"))) {
            new RandomWork(7, START).takeIn(store, 7, 4 * ARTICLES);
            String groups = anew(store).stream().map(Arrays::toString).sorted().collect(Collectors.joining("\n"));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(groups.getBytes(StandardCharsets.UTF_8));
            assertThat(UtteranceSearch.METHOD + " " + HexFormat.of().formatHex(digest, 0, 6))
                    .as(
                            "the same statements are grouped otherwise: count METHOD up, and put its number with the new digest here")
                    .isEqualTo("1 3a362ded2716");
        }
    }
}
