package org.claimline.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimline.exchange.Reading;
import org.claimline.exchange.Reading.Read;
import org.claimline.exchange.Reading.Unread;
import org.claimline.exchange.reader.ColumnNames;
import org.claimline.exchange.reader.DocumentReaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {
    @TempDir
    Path folder;

    @Test
    void aFolderIsReadWholeInTheOrderOfNames() throws IOException {
        write("b.txt");
        write("a/z.txt");
        write("a/deep/er/y.txt");
        write("c.txt");
        write(".hidden");
        assertThat(read(folder.toString())).containsExactly("y.txt", "z.txt", "b.txt", "c.txt");
    }

    @Test
    void aFileNamedTwiceIsReadOnce() throws IOException {
        write("b.txt");
        assertThat(read(folder.resolve("b.txt").toString(), folder.toString())).containsExactly("b.txt");
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsRead() throws IOException {
        write("b.txt");
        Files.write(folder.resolve("a.bin"), new byte[] {0, 1, 2});
        Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("b.txt"));
        Path lost = folder.resolve("lost.txt");
        assertThat(read(lost.toString(), folder.toString(), "a\0b"))
                .containsExactly(
                        lost + " does not exist: check the name.",
                        folder.resolve("a.bin")
                                + " is a binary file, not a text: save the article as plain text and read that.",
                        "b.txt",
                        folder.resolve("c.txt") + " is a link: name it itself to read what it leads to.",
                        "a\0b is no file name here: set LC_ALL=C.UTF-8 if it has letters beyond English.");
    }

    @Test
    void aLinkedFolderInAFolderLeadsNowhere() throws IOException {
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        assertThat(read(folder.toString())).singleElement().asString().contains("is a link");
    }

    @Test
    void theStandardInputIsAnArticleToo() {
        assertThat(read("-")).containsExactly("stdin.txt");
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "Poland will not send soldiers, Tusk said on Friday.");
    }

    /** Names of what was read, and why the rest was not. */
    private List<String> read(String... paths) {
        ArticleFiles files = new ArticleFiles(
                new DocumentReaders(ColumnNames.USUAL),
                new ByteArrayInputStream("One sentence is here.".getBytes(StandardCharsets.UTF_8)));
        List<String> words = new ArrayList<>();
        files.find(List.of(paths)).forEach(found -> files.read(found, reading -> words.add(words(reading))));
        return words;
    }

    private static String words(Reading reading) {
        return reading instanceof Read read ? read.file().article().info().name() : ((Unread) reading).why();
    }
}
