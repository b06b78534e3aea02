package org.claimline.workspace.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.claimline.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedsTest {
    @TempDir
    Path folder;

    @Test
    void theSeedsOfTheProgramAreThereByName() {
        List<Seed> seeds = Seeds.all();
        assertThat(seeds).extracting(Seed::name).hasSizeGreaterThanOrEqualTo(5).isSorted();
        assertThat(seeds).allSatisfy(seed -> assertThat(seed.bytes()).isNotEmpty());
    }

    @Test
    void theyAreFoundInAJarToo() throws IOException {
        Path jar = folder.resolve("a program.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            out.putNextEntry(new JarEntry("org/claimline/seeds/"));
            out.putNextEntry(new JarEntry("org/claimline/seeds/002.txt"));
            out.write("two".getBytes());
            out.putNextEntry(new JarEntry("org/claimline/seeds/001.txt"));
            out.write("one".getBytes());
            out.putNextEntry(new JarEntry("org/claimline/Other.class"));
        }
        List<Seed> seeds = Seeds.in(
                URI.create("jar:" + jar.toUri() + "!/org/claimline/seeds").toURL());
        assertThat(seeds).extracting(Seed::name).containsExactly("001.txt", "002.txt");
        assertThat(seeds).extracting(seed -> new String(seed.bytes())).containsExactly("one", "two");
    }

    @Test
    void aPlaceThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> Seeds.in(folder.resolve("gone").toUri().toURL()))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("gone");
    }
}
