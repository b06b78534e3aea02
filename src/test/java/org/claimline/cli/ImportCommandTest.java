package org.claimline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.claimline.corpus.Stories;
import org.claimline.corpus.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import}, {@code articles} and {@code repair}, run for real. */
class ImportCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void versionsAreCountedListedAndTellWhatChanged() throws IOException {
        Story story = Stories.story(2);
        String text =
                "Title: " + story.title() + "\nURL: " + story.url() + "\nDate: " + story.day() + "\n\n" + story.body();
        Path first = Files.writeString(folder.resolve("a.txt"), text);
        Path second = Files.writeString(folder.resolve("b.txt"), text.replace("We are ready", "We are not ready"));
        assertThat(run("import", first.toString(), second.toString())).isZero();
        assertThat(out()).contains("Among them 1 version of a page that is here");
        assertThat(run("articles", "--again")).isZero();
        assertThat(out()).contains("version of ").contains(story.title());
        assertThat(run("articles", "b.txt")).isZero();
        assertThat(out()).contains("    - ").contains("    + ").contains("We are not ready");
    }

    @Test
    void articlesAreSetRightByNameAndPattern() throws IOException {
        Files.writeString(folder.resolve("one.txt"), "“No troops to Ukraine,” Putin said on Friday.");
        Files.writeString(folder.resolve("two.txt"), "“No soldiers to Ukraine,” Putin said on Monday.");
        run(
                "import",
                folder.resolve("one.txt").toString(),
                folder.resolve("two.txt").toString());
        assertThat(run("articles", "--undated")).isZero();
        assertThat(out().lines()).hasSize(3);
        assertThat(run("repair", "*.txt", "--date", "2025-09-08", "--outlet", "The Courier"))
                .isZero();
        assertThat(err()).isEqualTo("2 articles set right, 2 statements read again.\n");
        run("list", "--outlet", "The Courier");
        assertThat(out()).contains("2025-09-05").contains("2025-09-08");
    }

    @Test
    void wrongRepairsAreRefused() throws IOException {
        assertThat(run("repair", "x")).isEqualTo(2);
        assertThat(run("repair", "x", "--date", "2025-02-31")).isEqualTo(2);
        assertThat(err()).contains("is no date of the calendar");
        assertThat(run("repair", "no-such-article", "--date", "2025-02-01")).isEqualTo(1);
        assertThat(err()).contains("there is no article no-such-article");
    }

    @Test
    void columnsAreNamedAndWrongFieldsAreWrongUsage() throws IOException {
        Path file = Files.writeString(
                folder.resolve("t.csv"), "Tag;Volltext\n2025-03-01;“No troops to Ukraine,” Putin said.\n");
        assertThat(run("import", file.toString(), "--column", "text=Volltext", "--column", "date=Tag"))
                .isZero();
        assertThat(out()).isEqualTo("1 article added with 1 statement, 0 already there.\n");
        assertThat(run("import", file.toString(), "--column", "words=Volltext")).isEqualTo(2);
        assertThat(err()).contains("\"words\" is no field of an article");
    }

    @Test
    void anAddressOfThisMachineIsRefusedAndTheRestTakenIn() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "“No troops to Ukraine,” Putin said on Friday.");
        assertThat(run("import", "http://127.0.0.1:1/x", file.toString())).isEqualTo(1);
        assertThat(err()).contains("allow it with --allow-private");
        assertThat(out()).startsWith("1 article added");
    }

    @Test
    void aWatchedFolderIsTakenInAsFilesCome() throws Exception {
        Path watched = Files.createDirectory(folder.resolve("in"));
        int[] code = {-1};
        Thread watching = new Thread(() -> code[0] = run("import", "--watch", watched.toString()));
        watching.start();
        Files.writeString(watched.resolve("a.txt"), "“No troops to Ukraine,” Putin said on Friday.");
        while (!out().contains("1 article added") && watching.isAlive()) {
            Thread.sleep(20);
        }
        Files.writeString(watched.resolve("b.txt"), "“No soldiers to Ukraine,” Putin said on Friday.");
        while (out().lines().filter(line -> line.startsWith("1 article added")).count() < 2 && watching.isAlive()) {
            Thread.sleep(20);
        }
        watching.interrupt();
        watching.join();
        assertThat(code[0]).isZero();
    }

    private int run(String... arguments) {
        synchronized (out) {
            out.reset();
            err.reset();
        }
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("CLAIMLINE_DB", folder.resolve("test.db").toString(), "COLUMNS", "160"));
        return Cli.run(
                terminal,
                database -> {
                    throw new IllegalStateException("no window here");
                },
                arguments);
    }

    private String out() {
        synchronized (out) {
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
