package org.claimline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.claimline.timeline.LaneChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowStateTest {
    @TempDir
    Path folder;

    @Test
    void whatIsKeptIsThereTheNextTime() {
        WindowState state = WindowState.in(folder.resolve("deep/er"));
        state.keep("width", 1234.5);
        state.keep("lanes", "speaker");
        state.keep("maximized", true);
        state.save();
        WindowState again = WindowState.in(folder.resolve("deep/er"));
        assertThat(again.number("width", 100, 5_000, 1)).isEqualTo(1234.5);
        assertThat(again.choice("lanes", LaneChoice.COUNTRY)).isEqualTo(LaneChoice.SPEAKER);
        assertThat(again.flag("maximized")).isTrue();
    }

    @Test
    void damageAndNonsenseGiveTheDefaults() throws Exception {
        Files.write(folder.resolve("window.properties"), new byte[] {(byte) 0xff, 0, 13, '\\', 'u', 'z', (byte) 0xc3});
        WindowState damaged = WindowState.in(folder);
        assertThat(damaged.number("width", 100, 5_000, 1_600)).isEqualTo(1_600);
        Files.writeString(folder.resolve("window.properties"), "width=NaN\nheight=9e99\nlanes=sideways\nx=left");
        WindowState odd = WindowState.in(folder);
        assertThat(odd.number("width", 100, 5_000, 1_600)).isEqualTo(1_600);
        assertThat(odd.number("height", 100, 5_000, 900)).isEqualTo(900);
        assertThat(odd.choice("lanes", LaneChoice.COUNTRY)).isEqualTo(LaneChoice.COUNTRY);
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNoReasonToStop() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        WindowState state = WindowState.in(file);
        state.keep("width", 1);
        state.save();
        assertThat(file).hasContent("no folder");
    }
}
