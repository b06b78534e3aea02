package org.claimline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFileTest {
    @TempDir
    Path folder;

    @Test
    void aNewFileIsWrittenWholeAndNothingElseIsLeft() throws Exception {
        ExportFile.write(folder.resolve("a.csv"), false, words("new"));
        assertThat(folder.resolve("a.csv")).hasContent("new");
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhereAsked() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        assertThatThrownBy(() -> ExportFile.write(file, false, words("new")))
                .isInstanceOf(ExportException.class)
                .hasMessage(file + " is there already: choose another name, or say that it may be replaced.");
        assertThat(file).hasContent("old");
        ExportFile.write(file, true, words("new"));
        assertThat(file).hasContent("new");
    }

    @Test
    void whatFailsInTheMiddleLeavesTheOldFileAndNoOther() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        assertThatThrownBy(() -> ExportFile.write(file, true, out -> {
                    out.write('x');
                    throw new IOException("No space left on device");
                }))
                .hasMessage(file + " cannot be written, the disk is full: free some space or choose another place.");
        assertThat(file).hasContent("old");
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void whatIsCalledOffChangesNothing() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        ExportFile.write(file, true, out -> {
            out.write('x');
            return false;
        });
        assertThat(file).hasContent("old");
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void aLinkStaysALinkAndItsFileIsReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        ExportFile.write(link, true, words("new"));
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).hasContent("new");
    }

    @Test
    void foldersAndMissingFoldersAreToldApart() {
        assertThatThrownBy(() -> ExportFile.write(folder, true, words("new")))
                .hasMessage(folder + " is a folder: name a file in it.");
        Path lost = folder.resolve("no/a.csv");
        assertThatThrownBy(() -> ExportFile.write(lost, true, words("new")))
                .hasMessage("The folder " + lost.getParent() + " does not exist: make it, or choose another place.");
    }

    private static ExportFile.Content words(String words) {
        return (OutputStream out) -> {
            out.write(words.getBytes());
            return true;
        };
    }
}
