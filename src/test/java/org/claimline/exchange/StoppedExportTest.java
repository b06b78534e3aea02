package org.claimline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process leaves that is stopped while it writes, as by Ctrl-C. */
class StoppedExportTest {
    @TempDir
    Path folder;

    @Test
    void theOldFileAndNoOther() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo("half");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.toList()).isEqualTo(List.of(file));
        }
    }

    /** Writes half a file and waits to be stopped. */
    static final class Endless {
        private Endless() {}

        public static void main(String[] arguments) throws Exception {
            ExportFile.write(Path.of(arguments[0]), true, out -> {
                out.write(new byte[100_000]);
                System.out.println("half");
                try {
                    Thread.sleep(Long.MAX_VALUE);
                } catch (InterruptedException stopped) {
                    return false;
                }
                return true;
            });
        }
    }
}
