package org.claimline.workspace.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimline.corpus.GoodFile;
import org.claimline.corpus.GoodFiles;
import org.claimline.corpus.Stories;
import org.claimline.corpus.Story;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.ArticleInfo;
import org.claimline.model.ArticleKin;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.article.ArticleVersion;
import org.claimline.workspace.article.ImportReport;
import org.claimline.workspace.article.StatementDifference;
import org.claimline.workspace.task.Problem;
import org.claimline.workspace.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileImportTest {
    @TempDir
    Path folder;

    private Path articles;
    private Workspace workspace;

    @BeforeEach
    void open() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        workspace = Workspace.open(folder.resolve("test.db"), Lexicon.load(), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aFolderOfAllFormatsIsTakenInWholeAndOnce() throws IOException {
        List<GoodFile> files = GoodFiles.all();
        for (GoodFile file : files) {
            Files.write(articles.resolve(file.name()), file.bytes());
        }
        int stories = files.stream().mapToInt(file -> file.stories().size()).sum();
        ImportReport first = run(articles.toString());
        assertThat(first.problems()).isEmpty();
        assertThat(first.added() + first.alreadyThere()).isEqualTo(stories);
        assertThat(workspace.index().size()).isEqualTo(first.statements());
        ImportReport second = run(articles.toString());
        assertThat(second.added()).isZero();
        assertThat(second.alreadyThere()).isEqualTo(stories);
    }

    @Test
    void articlesAreKeptInTheOrderOfTheirFilesHoweverManyReadThem() throws IOException {
        for (int i = 0; i < 300; i++) {
            write("%03d.txt".formatted(i), text(Stories.story(i)));
        }
        run(articles.toString());
        assertThat(workspace.articles().all())
                .extracting(ArticleInfo::title)
                .containsExactlyElementsOf(
                        Stories.first(300).stream().map(Story::title).toList());
    }

    @Test
    void aCancelledImportLeavesWholeArticlesAndGoesOnWhereItWas() throws IOException {
        for (int i = 0; i < 400; i++) {
            write("%03d.txt".formatted(i), text(Stories.story(i)));
        }
        ImportReport stopped = FileImport.run(workspace, ImportOrder.of(List.of(articles.toString())), after(3));
        assertThat(stopped.cancelled()).isTrue();
        assertThat(stopped.added()).isBetween(1, 399);
        assertThat(workspace.articles().all()).hasSize(stopped.added());
        ImportReport rest = run(articles.toString());
        assertThat(rest.alreadyThere()).isEqualTo(stopped.added());
        assertThat(rest.added() + stopped.added()).isEqualTo(400);
    }

    @Test
    void progressCountsAndTellsThePace() throws IOException {
        for (int i = 0; i < 50; i++) {
            write("%03d.txt".formatted(i), text(Stories.story(i)));
        }
        List<String> heard = new ArrayList<>();
        FileImport.run(workspace, ImportOrder.of(List.of(articles.toString())), new Progress() {
            @Override
            public void at(long done, long total, String what) {
                heard.add(done + " of " + total + " " + what);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertThat(heard).last().isEqualTo("50 of 50 ");
        assertThat(heard).anyMatch(words -> words.startsWith("50 of 50 50 articles"));
    }

    @Test
    void whatCannotBeUsedIsListedAndTheRestTakenIn() throws IOException {
        write("good.txt", text(Stories.story(1)));
        Files.write(articles.resolve("bad.bin"), new byte[] {0, 1, 2});
        write("bad.json", "{\"text\": ");
        write("rows.csv", "date,text\n2025-02-31,Troops.\n2025-03-01,\n");
        ImportReport report = run(articles.toString());
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.problems())
                .extracting(Problem::file)
                .containsExactly(
                        articles.resolve("bad.bin").toString(),
                        articles.resolve("bad.json").toString(),
                        articles.resolve("rows.csv") + ", line 2",
                        articles.resolve("rows.csv") + ", line 3");
    }

    @Test
    void columnsGoByTheNamesThatAPersonGives() throws IOException {
        write("rows.csv", "Datum;Volltext;Blatt\n2025-03-01;\"Troops go, Putin said.\";Morgenblatt\n");
        ImportOrder order = ImportOrder.of(List.of(articles.toString()));
        assertThat(FileImport.run(workspace, order, Progress.NONE).added()).isOne();
        ImportReport report = FileImport.run(
                workspace,
                order.withColumns(Map.of("text", "volltext", "date", "DATUM", "outlet", "Blatt")),
                Progress.NONE);
        assertThat(report.added()).isOne();
        assertThat(workspace.articles().all()).anySatisfy(info -> {
            assertThat(info.outlet()).isEqualTo("Morgenblatt");
            assertThat(info.published().edtf()).isEqualTo("2025-03-01");
        });
    }

    @Test
    void theSamePageAgainIsAVersionAndTellsWhatChanged() throws IOException {
        Story story = Stories.story(2);
        write("a.txt", text(story));
        write(
                "b.txt",
                text(story)
                        .replace("We are ready to send peacekeepers", "We are not ready to send peacekeepers")
                        .replace("https://news", "http://www.news"));
        ImportReport report = run(articles.toString());
        assertThat(report.versions()).isOne();
        ArticleInfo second = workspace.articles().all().get(1);
        assertThat(workspace.articles().kin(second.id()).orElseThrow().kind()).isEqualTo(ArticleKin.Kind.VERSION);
        List<ArticleVersion> versions = workspace.articles().versions(second.id());
        assertThat(versions).extracting(version -> version.info().name()).containsExactly("a.txt", "b.txt");
        assertThat(versions.get(1).differences())
                .singleElement()
                .isInstanceOfSatisfying(
                        StatementDifference.Changed.class,
                        changed -> assertThat(changed.before().position())
                                .isNotEqualTo(changed.after().position()));
    }

    @Test
    void nearlyTheSameTextElsewhereIsACopyAndAnotherTextIsNot() throws IOException {
        Story story = Stories.story(2);
        String wire = text(story);
        write("a.txt", wire);
        write(
                "b.txt",
                wire.replace(story.url(), "https://elsewhere.example.net/wire")
                        .replace("behind closed doors", "in camera"));
        write("c.txt", text(Stories.story(11)));
        ImportReport report = run(articles.toString());
        assertThat(report.copies()).isOne();
        List<ArticleInfo> all = workspace.articles().all();
        assertThat(workspace.articles().kin(all.get(1).id()).orElseThrow().first())
                .isEqualTo(all.get(0));
        assertThat(workspace.articles().kin(all.get(2).id())).isEmpty();
        assertThat(workspace.articles().versions(all.get(0).id())).hasSize(2);
    }

    private ImportReport run(String... paths) {
        return FileImport.run(workspace, ImportOrder.of(List.of(paths)), Progress.NONE);
    }

    private void write(String name, String text) throws IOException {
        Files.write(articles.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Story story) {
        return "Title: " + story.title() + "\nURL: " + story.url() + "\nDate: " + story.day() + "\n\n" + story.body();
    }

    /** Cancels after so many articles. */
    private static Progress after(int steps) {
        int[] heard = new int[1];
        return new Progress() {
            @Override
            public void at(long done, long total, String what) {
                heard[0]++;
            }

            @Override
            public boolean isCancelled() {
                return heard[0] > steps;
            }
        };
    }
}
