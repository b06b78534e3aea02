package org.claimline.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.StatementQuery;
import org.claimline.store.RandomWork;
import org.claimline.store.SharedContent;
import org.claimline.store.Store;
import org.claimline.workspace.article.BundleReport;
import org.claimline.workspace.article.ImportReport;
import org.claimline.workspace.export.BundleExport;
import org.claimline.workspace.export.NotExportedException;
import org.claimline.workspace.inbox.FileImport;
import org.claimline.workspace.inbox.ImportOrder;
import org.claimline.workspace.index.Selection;
import org.claimline.workspace.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole store goes out as a bundle and comes back as it was. {@code -Dbundle.articles=1700} for 10,000 statements. */
class BundleTest {
    private static final int ARTICLES = Integer.getInteger("bundle.articles", 30);
    private static final Lexicon LEXICON = Lexicon.load();

    @TempDir
    Path folder;

    private Workspace open(String name) {
        return Workspace.open(folder.resolve(name), LEXICON, Library.CLOCK);
    }

    private Path export(Workspace workspace, String name) throws NotExportedException {
        Path file = folder.resolve(name);
        new BundleExport(workspace).toFile(Optional.empty(), file, true, Progress.NONE);
        return file;
    }

    private static ImportReport take(Workspace workspace, Path bundle) {
        return FileImport.run(workspace, ImportOrder.of(List.of(bundle.toString())), Progress.NONE);
    }

    private Path worked(String name, long seed) {
        Path file = folder.resolve(name);
        try (Store store = Store.open(file)) {
            RandomWork work = new RandomWork(seed, Instant.parse("2026-01-01T08:00:00.123456Z"));
            work.takeIn(store, 5, ARTICLES);
            work.acts(store, Math.min(6 * ARTICLES, 600));
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anEmptyStoreBecomesEqualInEveryFieldAndGivesTheSameBytes(long seed) throws Exception {
        Path from = worked("from.db", seed);
        try (Workspace there = open("from.db");
                Workspace here = open("here.db")) {
            Path bundle = export(there, "work.zip");
            ImportReport report = take(here, bundle);
            assertThat(report.problems()).isEmpty();
            assertThat(report.bundles()).singleElement().satisfies(one -> {
                assertThat(one.articles()).isEqualTo(there.articles().all().size());
                assertThat(one.statements()).isEqualTo(there.index().size());
                assertThat(one.conflicts()).isZero();
            });
            assertEqual(SharedContent.of(here.database()), SharedContent.of(from));
            assertThat(Files.mismatch(export(here, "again.zip"), bundle)).isEqualTo(-1);
            assertThat(here.index().size()).isEqualTo(there.index().size());
        }
    }

    @Test
    void takingItInAgainChangesNothing() throws Exception {
        Path from = worked("from.db", 4);
        try (Workspace there = open("from.db");
                Workspace here = open("here.db")) {
            Path bundle = export(there, "work.zip");
            take(here, bundle);
            String before = SharedContent.of(here.database());
            assertThat(take(here, bundle).bundles()).singleElement().matches(BundleReport::isNothing);
            assertThat(take(there, bundle).bundles()).singleElement().matches(BundleReport::isNothing);
            assertEqual(SharedContent.of(here.database()), before);
            assertEqual(SharedContent.of(from), before);
        }
    }

    @Test
    void oneUndoTakesBackWhatAPersonDidAndLeavesTheArticles() throws Exception {
        worked("from.db", 6);
        try (Workspace there = open("from.db");
                Workspace here = open("here.db")) {
            take(here, export(there, "work.zip"));
            String before = SharedContent.of(here.database());
            assertThat(here.review().undo())
                    .hasValueSatisfying(act -> assertThat(act.name()).isEqualTo("bundle.merge"));
            assertThat(here.review().nextUndo()).isEmpty();
            assertThat(here.notebook().all()).isEmpty();
            assertThat(here.articles().all()).hasSameSizeAs(there.articles().all());
            here.review().redo();
            assertEqual(SharedContent.of(here.database()), before);
        }
    }

    @Test
    void aSelectionGoesOutWithItsArticlesAndWhatIsSaidOfThem() throws Exception {
        worked("from.db", 7);
        try (Workspace there = open("from.db");
                Workspace here = open("here.db")) {
            Selection russian = there.select(StatementQuery.ALL.withCountries(Set.of("RU", "FR")));
            Path bundle = folder.resolve("part.zip");
            assertThat(new BundleExport(there)
                            .toFile(Optional.of(russian), bundle, false, Progress.NONE)
                            .rows())
                    .isEqualTo(russian.size());
            assertThat(take(here, bundle).problems()).isEmpty();
            assertThat(here.index().size())
                    .isEqualTo(russian.size())
                    .isLessThan(there.index().size());
            Path again = folder.resolve("again.zip");
            new BundleExport(there).toFile(Optional.of(russian), again, false, Progress.NONE);
            assertThat(Files.mismatch(again, bundle)).isEqualTo(-1);
            take(here, export(there, "whole.zip"));
            assertThat(here.index().size()).isEqualTo(there.index().size());
            assertThat(here.sharing().conflicts()).hasSameSizeAs(there.sharing().conflicts());
        }
    }

    @Test
    void whatIsInItIsForPeopleToo() throws IOException, NotExportedException {
        worked("from.db", 8);
        try (Workspace there = open("from.db");
                ZipFile zip = new ZipFile(export(there, "work.zip").toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName()))
                    .startsWith("claimline-bundle.txt", "statements.csv", "notes.csv", "articles.jsonl")
                    .endsWith("manifest.json");
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("statements.csv")).readAllBytes(), "UTF-8"))
                    .startsWith("\uFEFFid,date,");
        }
    }

    @Test
    void aStopLeavesNothing() throws IOException, SQLException, NotExportedException {
        worked("from.db", 9);
        try (Workspace there = open("from.db");
                Workspace here = open("here.db")) {
            Path bundle = export(there, "work.zip");
            String before = SharedContent.of(here.database());
            int all;
            try (Workspace other = open("other.db")) {
                StoppedAfter never = new StoppedAfter(Integer.MAX_VALUE);
                FileImport.run(other, ImportOrder.of(List.of(bundle.toString())), never);
                all = Integer.MAX_VALUE - never.left;
            }
            for (int asked : new int[] {1, all / 4, all / 2, all - 9}) {
                ImportReport report =
                        FileImport.run(here, ImportOrder.of(List.of(bundle.toString())), new StoppedAfter(asked));
                assertThat(report.cancelled()).isTrue();
                assertThat(report.problems()).isEmpty();
                assertEqual(SharedContent.of(here.database()), before);
            }
            Path stopped = folder.resolve("stopped.zip");
            assertThat(new BundleExport(there)
                            .toFile(Optional.empty(), stopped, false, new StoppedAfter(60))
                            .cancelled())
                    .isTrue();
            try (var files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .noneMatch(name -> name.contains("stopped"));
            }
        }
    }

    private static void assertEqual(String one, String other) {
        List<String> less = new ArrayList<>(one.lines().toList());
        other.lines().forEach(less::remove);
        List<String> more = new ArrayList<>(other.lines().toList());
        one.lines().forEach(more::remove);
        assertThat(less).as("more than expected").isEmpty();
        assertThat(more).as("less than expected").isEmpty();
        assertThat(one.equals(other)).as("the order").isTrue();
    }

    /** Stops when it was asked so often. */
    private static final class StoppedAfter implements Progress {
        private int left;

        StoppedAfter(int asked) {
            left = asked;
        }

        @Override
        public void at(long done, long total, String what) {
            // only the stop matters
        }

        @Override
        public boolean isCancelled() {
            return left-- <= 0;
        }
    }
}
