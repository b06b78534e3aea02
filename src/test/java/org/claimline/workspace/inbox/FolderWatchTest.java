package org.claimline.workspace.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    @TempDir
    Path folder;

    @Test
    void aFileIsToldOfOnceItStaysAsItIs() throws IOException {
        FolderWatch watch = new FolderWatch(folder);
        Path file = Files.writeString(folder.resolve("a.txt"), "half");
        assertThat(watch.look()).isEmpty();
        Files.writeString(file, "half and half");
        assertThat(watch.look()).isEmpty();
        assertThat(watch.look()).containsExactly(file.toString());
        assertThat(watch.look()).isEmpty();
    }

    @Test
    void aFileThatChangesIsToldOfAgainAndOneThatGoesIsNot() throws IOException {
        FolderWatch watch = new FolderWatch(folder);
        Path file =
                Files.writeString(Files.createDirectory(folder.resolve("deep")).resolve("a.txt"), "one");
        watch.look();
        assertThat(watch.look()).hasSize(1);
        Files.writeString(file, "another");
        watch.look();
        assertThat(watch.look()).hasSize(1);
        Files.delete(file);
        assertThat(watch.look()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereYetIsWaitedFor() throws IOException {
        Path later = folder.resolve("later");
        FolderWatch watch = new FolderWatch(later);
        assertThat(watch.look()).isEmpty();
        Files.writeString(Files.createDirectory(later).resolve("a.txt"), "one");
        watch.look();
        assertThat(watch.look()).hasSize(1);
    }
}
